// regard check, explain, schema
#include <fmt/format.h>
#include <ostream>

#include "answers.hpp"
#include "findings.hpp"
#include "listing.hpp"
#include "regard/core/check.hpp"
#include "regard/core/schema.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"
#include "regard/present/table.hpp"
#include "regard/store/check_files.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

int check(Session& session) {
  const auto& cases = session.all_cases();
  const store::Git git(session.root());
  auto findings = session.unreadable;
  const auto add = [&](std::vector<Finding> more) { findings.insert(findings.end(), more.begin(), more.end()); };
  add(check_office(session.office(), session.today(), session.now()));
  for (const auto& of_case : cases) add(check_case(session.office(), of_case, session.today(), session.now()));
  add(check_between(session.office(), cases, session.today()));
  add(store::check_files(session.source(), cases));
  add(store::check_history(git));
  return say_findings(session, std::move(findings), fmt::format("nothing to mend in {}", read_words(session)));
}

int explain(Session& session) {
  const auto typed = session.words.one("RULE");
  const auto rule = rule_of(typed);
  if (!rule) {
    std::vector<std::string> slugs;
    for (const auto& text : rules()) slugs.push_back(text.slug);
    const auto near = nearest(typed, slugs);
    throw Refusal(Rule::word_is_in_the_policy, fmt::format("'{}' is not a rule", visible(typed)),
                  near.empty() ? "a refusal names its rule between brackets" : fmt::format("did you mean '{}'?", near));
  }
  const auto& text = text_of(*rule);
  if (session.json()) {
    Tree tree = Tree::map();
    tree.set("schema", Tree::text("regard/rule/1"));
    for (const auto& [key, value] : std::vector<std::pair<std::string, std::string>>{
             {"rule", text.slug}, {"sentence", std::string(text.sentence)}, {"why", std::string(text.why)},
             {"source", std::string(text.source)}, {"since", std::string(text.since)}})
      tree.set(key, Tree::text(value));
    session.world.out << present::json(tree);
    return 0;
  }
  session.world.out << present::labelled({{"Rule", text.slug}, {"Says", std::string(text.sentence)}, {"Why", std::string(text.why)},
                                          {"Source", std::string(text.source)}, {"Since", std::string(text.since)}}, session.width())
                    << "T: the text was read; P: its beginning; K: known, not read; I: inferred, our own.\n";
  return 0;
}

int list_schemas(Session& session) {
  Listing listing{"schema-list", "schemas", {}};
  const auto add = [&](std::string_view name, std::string_view of, std::string_view help) {
    Tree& row = listing.rows.emplace_back(Tree::map());
    row.set("kind", Tree::text(std::string(name)));
    row.set("of", Tree::text(std::string(of)));
    row.set("help", Tree::text(std::string(help)));
  };
  for (const auto& kind : kinds()) add(kind.word, "a record", kind.help);
  for (const auto& answer : answers()) add(answer.name, "an answer", answer.help);
  listing.columns = {{"kind", "kind"}, {"of", "of"}, {"what it is", "help"}};
  listing.of_records = false;
  say(session, listing);
  return session.status();
}

int schema(Session& session) {
  if (!session.words.has("KIND")) return list_schemas(session);
  const auto typed = session.words.one("KIND");
  std::optional<Tree> found;
  std::vector<std::string> words;
  const auto look_at = [&](std::string_view name, const auto& described) {
    if (name == typed) found = json_schema(described);
    words.emplace_back(name);
  };
  for (const auto& kind : kinds()) look_at(kind.word, kind);
  for (const auto& answer : answers()) look_at(answer.name, answer);
  if (found) {
    session.world.out << present::json(*found);
    return 0;
  }
  const auto near = nearest(typed, words);
  throw Error(Error::Kind::usage, fmt::format("'{}' is neither a kind of record nor an answer", visible(typed)),
              near.empty() ? "'regard schema' lists what there is" : fmt::format("did you mean '{}'?", near));
}

}  // namespace

std::vector<Command> check_commands() {
  return {
      {"check", "", "find everything that is wrong with the register", {}, nullptr, false, "", {}, &check},
      {"explain", "", "say what a rule is, why, and where it comes from", {{"RULE", "", "", "its name, as a refusal prints it"}}, nullptr, false, "", {}, &explain},
      {"schema", "", "print the JSON Schema of a kind of record or of an answer",
       {{"KIND", "", "", "incident, warning …, due, written …; all of them when left out", false, false, Option::Counted::no, true}}, nullptr, false, "", {}, &schema},
  };
}

}  // namespace regard::cli
