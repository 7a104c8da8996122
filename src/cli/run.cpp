#include "run.hpp"

#include <exception>
#include <fmt/format.h>
#include <ostream>

#include "args.hpp"
#include "help.hpp"
#include "regard/core/error.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

struct Said {
  int status;
  std::string lead;  // "refused" or "error"
  std::optional<Rule> rule;
  std::string what;
  std::string mend;
  Place where;
};

/// Errors of one voice: lower case, what failed, the subject in quotes, the next step on its own line.
int say(World& world, const Said& said, bool json) {
  if (json) {
    world.out << present::json(answer_tree(ErrorAnswer{said.status, said.rule ? slug(*said.rule) : "", said.what, said.mend, said.where.words()}));
    return said.status;
  }
  const auto where = said.where.words();
  world.err << said.lead << ": " << (where.empty() ? "" : visible(where) + ": ") << visible(said.what);
  if (said.rule) world.err << " [" << slug(*said.rule) << "]";
  world.err << "\n";
  if (!said.mend.empty()) world.err << "  " << visible(said.mend) << "\n";
  return said.status;
}

int status_of(Error::Kind kind) {
  switch (kind) {
    case Error::Kind::usage: return 2;
    case Error::Kind::records: return 3;
    case Error::Kind::world: return 4;
  }
  return 4;
}

int perform(const std::vector<std::string>& words, World& world) {
  const Typed typed = parse(words);
  if (typed.version) {
    world.out << "regard " << REGARD_VERSION << "\n";
    return 0;
  }
  if (typed.help) {
    world.out << help(typed.command, typed.noun);
    return 0;
  }
  Session session(world, *typed.command, typed.words);
  if (session.csv() && session.command.writes) throw Error(Error::Kind::usage, "--format csv is for lists", "leave it out, or use json");
  return typed.command->perform(session);
}

}  // namespace

int run(const std::vector<std::string>& words, World& world) {
  const bool json = wants_json(words);
  int status = 4;
  try {
    status = perform(words, world);
  } catch (const Refusal& refusal) {
    status = say(world, {1, "refused", refusal.rule, refusal.what, refusal.mend, refusal.where}, json);
  } catch (const Error& error) {
    status = say(world, {status_of(error.kind), "error", std::nullopt, error.what, error.mend, error.where}, json);
  } catch (const std::exception& fault) {
    status = say(world, {4, "error", std::nullopt, fmt::format("regard itself failed: {}", fault.what()), "nothing is known to be lost; run 'regard check'", {}}, json);
  }
  world.out.flush();
  if (!world.out) {  // an answer that was not written is no answer
    world.err << "error: the answer could not be written\n  is the disk full?\n";
    return 4;
  }
  return status;
}

}  // namespace regard::cli
