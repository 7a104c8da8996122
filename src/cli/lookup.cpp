// regard lookup
#include <fmt/format.h>
#include <ostream>

#include "fetch_age.hpp"
#include "out_file.hpp"
#include "regard/core/lookup.hpp"
#include "regard/core/text.hpp"
#include "regard/present/extract.hpp"
#include "regard/present/json.hpp"
#include "regard/present/lookup.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

constexpr int something_in_force = 12, several_fit = 13;

/// When the answer is as at: now, or with --today the beginning of that day.
Instant answered_at(Session& session) {
  if (session.words.one("--today").empty()) return session.now();
  return uk_instant(session.today(), "00:00").value_or(session.now());
}

present::AnswerAge age_of(Session& session) {
  return {answered_at(session), fetched_words(session), static_cast<int>(session.unreadable_files().size())};
}

int status_of(Session& session, const Answer& answer) {
  if (!session.words.has("--exit-code") || answer.fit == 0) return session.status();
  if (answer.fit > 1) return session.status(several_fit);
  return session.status(answer.cards.front().is_in_force() ? something_in_force : 0);
}

constexpr unsigned owner_and_group = 0640;

/// A file for those without a clone, as its name ends.
int write_extract(Session& session) {
  const auto file = session.words.one("--extract");
  const bool is_page = file.ends_with(".html"), is_json = file.ends_with(".json");
  if (!is_page && !is_json) throw Error(Error::Kind::usage, fmt::format("--extract: '{}' ends neither in .html nor in .json", visible(file)), "give a name that says which it is to be");
  require_new_file(session, "--extract");
  const auto& cases = session.all_cases();
  const auto people = extract(session.office(), cases, session.today());
  const Policy* policy = session.office().policy(session.today());
  const present::ExtractHead head{session.office().council, session.office().demo, answered_at(session),
                                  policy ? policy->extract_stale_hours : 0, static_cast<int>(session.unreadable_files().size())};
  write_out(session, "--extract", is_page ? present::extract_page(head, people) : present::json(present::extract_tree(head, people)), owner_and_group);
  auto& out = session.world.out;
  if (session.json()) {
    Tree tree = Tree::map();
    tree.set("schema", Tree::text("regard/lookup-written/1"));
    tree.set("read", session.read_tree());
    tree.set("file", Tree::text(file));
    tree.set("people", Tree::integer(static_cast<long long>(people.size())));
    tree.set("stale_at", Tree::text(head.stale_at().iso()));
    out << present::json(tree);
  } else {
    if (const auto incomplete = present::incomplete_words(head.unreadable); !incomplete.empty()) out << incomplete << "\n";
    if (!session.words.has("--quiet"))
      out << fmt::format("wrote '{}': {} with something in force; stale from {}\n", visible(file), people.empty() ? "nobody" : people.size() == 1 ? "1 person" : fmt::format("{} people", people.size()), uk_time_words(head.stale_at()));
  }
  return session.status();
}

int look(Session& session) {
  if (session.words.has("--extract") && session.words.has("TEXT"))
    throw Error(Error::Kind::usage, "'lookup' takes either TEXT or --extract", "leave one of them out");
  if (session.words.has("--force") && !session.words.has("--extract"))
    throw Error(Error::Kind::usage, "--force replaces the file that --extract names", "leave it out, or give --extract FILE");
  if (session.csv()) throw Error(Error::Kind::usage, "--format csv is for lists", "leave it out, or use json");
  if (session.words.has("--extract")) return write_extract(session);
  if (!session.words.has("TEXT")) throw Error(Error::Kind::usage, "'lookup' lacks TEXT", "'regard lookup --help' says what it takes");
  const Query query = query_of(join(session.words.all("TEXT"), " "));
  const auto& cases = session.all_cases();
  const Answer answer = look_up(session.office(), cases, query, session.today());
  const auto age = age_of(session);
  if (session.json()) session.world.out << present::json(present::lookup_tree(answer, query, age, session.read_tree()));
  else session.world.out << present::lookup_text(answer, query, age, std::min<std::size_t>(session.width(), 80), session.in_colour());
  return status_of(session, answer);
}

}  // namespace

std::vector<Command> lookup_commands() {
  return {{"lookup", "", "say what whoever answers somebody must know: what is in force, and what to say",
           {{"TEXT", "", "", "a name, e-mail, telephone, address or reference", true, false, Option::Counted::no, true},
            {"--exit-code", "", "", "end with 12 when something is in force, 13 when more than one person fits"},
            {"--extract", "", "FILE", "write everybody with something in force to a page (.html) or to JSON (.json), for those without the register"},
            {"--force", "", "", "replace that file"}},
           nullptr, false, "", {}, &look}};
}

}  // namespace regard::cli
