// The one way that anything is written: lock, read, fill in, decide, write, say.
#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "editor.hpp"
#include "regard/core/shared_lines.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"
#include "regard/store/files.hpp"
#include "regard/store/hash.hpp"
#include "regard/store/lock.hpp"
#include "regard/store/transaction.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

/// Files named as evidence: their name as given, size and SHA-256 are recorded; they are not copied.
void add_evidence_files(Session& session, Tree& form) {
  const auto& files = session.words.all("--evidence-file");
  if (files.empty()) return;
  const Option* option = session.command.option("--evidence-file");
  const std::string list_name(option->field);
  const auto& holders = session.words.all("--held-by");
  Tree* list = form.find(list_name);
  if (!list || !list->is_list()) list = &form.set(list_name, Tree::list());
  // Parts given for a file (who holds it) come after those of evidence in words.
  const std::size_t in_words = session.words.all("--evidence").size();
  for (std::size_t i = 0; i < files.size(); ++i) {
    const auto bytes = session.read_given(files[i]);
    while (list->items.size() <= in_words + i) list->items.push_back(Tree::map());
    Tree& item = list->items[in_words + i];
    item.set("what", Tree::text(files[i].substr(files[i].find_last_of('/') + 1)));
    if (holders.size() <= in_words + i) item.set("held_by", Tree::text(session.office().post_of(session.acting())));
    item.set("bytes", Tree::integer(static_cast<long long>(bytes.size())));
    item.set("sha256", Tree::text(store::sha256(bytes)));
  }
}

Tree given_form(Session& session, const Command& command) {
  Tree form = Tree::map();
  const auto world = session.form_world();
  if (session.words.has("--file")) {
    const auto name = session.words.one("--file");
    const auto text = name == "-" ? session.standard_input() : session.read_given(name);
    form = form_of_yaml(name == "-" ? "standard input" : name, text, command, world);
  }
  form = laid_over(std::move(form), form_of_options(command, session.words, world));
  add_evidence_files(session, form);
  return form;
}

std::string filled_in(std::string text, const std::string& id, const std::string& case_id, const std::string& second) {
  for (const auto& [brace, word] : {std::pair{"{id}", id}, std::pair{"{case}", case_id}, std::pair{"{second}", second}})
    for (auto at = text.find(brace); at != std::string::npos; at = text.find(brace, at + word.size()))
      text.replace(at, std::string_view(brace).size(), word);
  return text;
}

void say_written(Session& session, const Act& act, const store::WrittenRegister& written) {
  const auto& first = written.records.front();
  std::string id = act.id.empty() ? first.id : act.id;
  if (!act.prefix.empty()) id = act.prefix + first.id.substr(3);
  if (session.command.words() == "case open") id = first.case_id;
  auto& out = session.world.out;
  if (session.json()) {
    out << present::json(answer_tree(WrittenAnswer{id, first.case_id, first.version, written.files, written.commit.value_or("")}));
  } else if (session.words.has("--quiet")) {
    out << id << "\n";
  } else {
    out << filled_in(act.sentence, id, first.case_id, written.records.size() > 1 ? written.records[1].id : "") << "\n";
    for (const auto& note : act.notes) session.world.err << note << "\n";
  }
}

/// A register that does not commit says so once, not at every act.
void say_uncommitted(Session& session, const store::Git& git) {
  const auto said = store::derived_folder() + "/nothing-is-committed";
  if (git.standing() == store::Standing::own_top || store::what_is(session.root(), said) != store::Found::nothing) return;
  store::make_private_folder(session.root(), store::derived_folder());
  store::write_new_file(session.root(), said, "");
  if (session.json() || session.words.has("--quiet")) return;
  session.world.err << (git.standing() == store::Standing::inside_another ? "this register lies inside another repository: nothing is committed\n"
                                                                          : "this register is not under git: nothing is committed\n");
}

std::string commit_message(const Session& session, const Act& act) {
  const auto& first = act.changes.facts.front().fact;
  return session.command.words() + (kind_of(first.body).in_register ? ": {id}" : ": {id} in {case}");
}

/// On a command line a field that was left out is asked for by the option that gives it.
Refusal by_option(const Command& command, const Refusal& refusal) {
  const auto& field = refusal.where.source;
  if (field.empty() || refusal.where.line > 0) return refusal;
  const auto gives = [&](const Option& option) { return !option.positional() && option.field.substr(0, option.field.find('.')) == field; };
  const auto option = std::find_if(command.options.begin(), command.options.end(), gives);
  if (option == command.options.end()) return {refusal.rule, refusal.what, refusal.mend};
  return {refusal.rule, fmt::format("{} was not given", option->name), fmt::format("give {} {} ({})", option->name, option->value, find_field(command.fields(), field)->help)};
}

void attempt_once(Session& session, const Tree& given, const std::function<void(const Tree&)>& attempt) try {
  attempt(given);
} catch (const Refusal& refusal) {
  throw by_option(session.command, refusal);
}

/// Whether the act, or a proposal of the case, is about a measure by a telephone or e-mail that others may share.
bool concerns_a_line(const Tree& form, const Case& of_case) {
  if (const Tree* measures = form.find("measures"))
    for (const auto& item : measures->items) {
      const Tree* kind = item.is_map() ? item.find("measure") : &item;
      const auto* known = kind ? measure_kind(std::string_view(kind->scalar).substr(0, kind->scalar.find(':'))) : nullptr;
      if (known && known->shared_line) return true;
    }
  const auto proposals = of_case.all<Proposal>();
  return std::any_of(proposals.begin(), proposals.end(), [](const auto& proposal) { return works_by_a_line(proposal->measures); });
}

}  // namespace

IdSource ids_of(Session& session) {
  const auto seed = session.world.environment("REGARD_SEED");
  if (!seed) return session.world.ids;
  const bool demo = session.command.noun == "init" ? session.words.has("--demo") : session.office().demo;
  if (!demo)
    throw Error(Error::Kind::usage, "REGARD_SEED makes ids repeatable, and this register is no demonstration", "unset REGARD_SEED");
  // Two acts of one moment on two cases must not draw the same ids.
  std::string state = *seed + session.now().iso() + session.command.words() + session.words.one(session.command.case_from);
  return [state](int characters) mutable {
    state = store::sha256(state);
    std::string id;
    for (int i = 0; i < characters; ++i) id += crockford[static_cast<unsigned char>(state[static_cast<std::size_t>(i)] * 7 + state[static_cast<std::size_t>(i) + 30]) % 32];
    return id;
  };
}

int write(Session& session, const Decide& decide) {
  return write(session, decide, [&] { return OwnForm{session.command, Tree::map()}; });
}

namespace {

struct Recorded {
  Act act;
  store::WrittenRegister written;
};

/// One attempt: the register is locked from reading until the commit has ended, and never while somebody types.
Recorded record(Session& session, const Tree& form, const Decide& decide) {
  const store::Git git(session.root());
  const store::RegisterLock lock(session.root(), git.git_dir(), [&] {
    session.world.err << "waiting for another regard that is writing to this register\n";
  });
  const store::Transaction transaction(session.root(), git);
  if (const auto said = transaction.recover(session.acting())) session.world.err << *said << "\n";
  session.forget();  // what was read before the lock may have changed
  session.office();
  if (!session.command.case_from.empty() && concerns_a_line(form, session.one_case())) session.look_for_sharers();
  session.require_readable();
  const auto keyboard = session.office().officer_by_email(git.user_email());
  const Now now{session.now(), session.today(), session.acting(), keyboard ? keyboard->officer : std::string{}};
  Recorded made{decide(form, now), {}};
  const store::WriteRequest request{made.act.changes, made.act.extra, commit_message(session, made.act), now.officer, now.at};
  made.written = store::write_register(session.root(), request, ids_of(session), transaction);
  return made;
}

}  // namespace

int write(Session& session, const Decide& decide, const std::function<OwnForm()>& own_form) {
  if (session.words.has("--today"))
    throw Error(Error::Kind::usage, "--today is for commands that only read", "leave it out; an act is of its own day");
  const auto own = own_form();
  const Tree given = given_form(session, own.form);
  std::optional<Recorded> made;
  const auto attempt = [&](const Tree& form) { made = record(session, form, decide); };
  if (session.words.has("--edit")) edit_until_right(session, own.form, laid_over(own.filled, given), attempt);
  else attempt_once(session, given, attempt);
  say_written(session, made->act, made->written);
  say_uncommitted(session, store::Git(session.root()));
  return 0;
}

}  // namespace regard::cli
