// regard status, check, explain, correct, schema
#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <ostream>

#include "findings.hpp"
#include "horizon.hpp"
#include "listing.hpp"
#include "regard/core/adoption.hpp"
#include "regard/core/check.hpp"
#include "regard/core/correction.hpp"
#include "regard/core/schema.hpp"
#include "regard/core/text.hpp"
#include "regard/present/json.hpp"
#include "regard/present/table.hpp"
#include "regard/store/check_files.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

constexpr std::string_view statement_not_proof =
    "--as is a statement, not a proof: who typed a record is what they said, until signatures are checked.";

/// Why a correction is made stands in the form beside the record's own fields.
constexpr std::string_view because_key = "because";

int status(Session& session) {
  const auto& cases = session.all_cases();
  const Date today = session.today();
  std::map<State, int> states;
  int open = 0, overdue = 0, coming = 0;
  for (const auto& of_case : cases) {
    open += of_case.is_closed() ? 0 : 1;
    for (const auto& r : restrictions_of(session.office(), of_case, today)) ++states[r.state];
  }
  const Horizon horizon{today, today + std::chrono::days(28), false, {}};
  for (const auto& duty : all_duties(session)) {
    overdue += state_of(duty, horizon) == "overdue" ? 1 : 0;
    coming += state_of(duty, horizon) == "due" ? 1 : 0;
  }
  const Policy* policy = session.office().policy(today);
  if (session.json()) {
    Tree tree = Tree::map();
    tree.set("schema", Tree::text("regard/status/1"));
    tree.set("as_of", Tree::text(today.iso()));
    tree.set("read", session.read_tree());
    tree.set("council", Tree::text(session.office().council));
    tree.set("demo", Tree::boolean(session.office().demo));
    tree.set("policy", policy ? Tree::text(policy->pack) : Tree::null());
    tree.set("policy_version", policy ? Tree::integer(policy->version) : Tree::null());
    const auto open_settings = policy ? to_be_set(*policy) : ToBeSet{};
    tree.set("settings_to_be_set", Tree::integer(open_settings.settings));
    tree.set("settings_to_be_set_that_matter", Tree::words(open_settings.that_matter));
    tree.set("open_cases", Tree::integer(open));
    Tree& counts = tree.set("restrictions", Tree::map());
    for (const auto& state : state_words) counts.set(std::string(state), Tree::integer(0));
    for (const auto& [state, count] : states) counts.set(std::string(word(state)), Tree::integer(count));
    tree.set("duties_overdue", Tree::integer(overdue));
    tree.set("duties_within_28_days", Tree::integer(coming));
    session.world.out << present::json(tree);
    return session.status();
  }
  std::vector<std::string> counted;
  for (const auto& [state, count] : states) counted.push_back(fmt::format("{} {}", count, word(state)));
  std::vector<std::pair<std::string, std::string>> lines = {{"Council", session.office().council + (session.office().demo ? " (DEMONSTRATION: fictional people)" : "")},
                                          {"Policy", policy ? fmt::format("{} ({} version {}{})", policy->title, policy->pack, policy->version, policy->status == "in-force" ? "" : "; " + policy->status) : "none in force"},
                                          {"As of", today.words()},
                                          {"Open cases", std::to_string(open)},
                                          {"Restrictions", counted.empty() ? "none" : join(counted, ", ")},
                                          {"Overdue", overdue == 0 ? "nothing" : fmt::format("{}; 'regard due' names them", overdue)},
                                          {"In 28 days", coming == 0 ? "nothing due" : fmt::format("{} due", coming)},
                                          {"Note", std::string(statement_not_proof)}};
  if (const auto open_settings = policy ? to_be_set(*policy) : ToBeSet{}; open_settings.settings > 0)
    lines.insert(lines.begin() + 2, {"To be set", fmt::format("{} of {} settings, by the council{}{}. Until then the general pack's stand: regard policy show",
                                                              open_settings.settings, open_settings.of, open_settings.in_words.empty() ? "" : ". Among them: ", open_settings.in_words)});
  session.world.out << present::labelled(lines, session.width());
  say_read(session);
  return session.status();
}

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

/// FIELD=VALUE, as a form would say it; a field that is given twice is a list.
Tree mended_by_options(Session& session) {
  Tree mended = Tree::map();
  for (const auto& typed : session.words.all("--set")) {
    const auto equals = typed.find('=');
    if (equals == std::string::npos || equals == 0)
      throw Error(Error::Kind::usage, fmt::format("--set: '{}' is not FIELD=VALUE", visible(typed)), "write it as --set summary='…'");
    Tree value = Tree::text(typed.substr(equals + 1));
    value.place.source = "--set";
    Tree* there = mended.find(typed.substr(0, equals));
    if (!there) mended.set(typed.substr(0, equals), std::move(value));
    else if (there->is_list()) there->items.push_back(std::move(value));
    else *there = Tree::list({*there, std::move(value)});
  }
  return mended;
}

/// The record's correctable fields as a form, and why it was wrong.
OwnForm form_for(Session& session) {
  const Record& record = require_record(session.one_case(), session.words.one("ID"), {});
  OwnForm own{session.command, correctable_fields(record)};
  own.form.fields = kind_of(record.fact().body).fields;
  own.form.options.clear();
  for (const auto& field : own.form.fields())
    if (field.is_correctable) own.form.options.push_back({"--", field.name, "", ""});  // filled in by the form alone
  own.form.options.push_back({"--because", because_key, "TEXT", "why it was wrong; this stays in the file"});
  return own;
}

int correct_it(Session& session) {
  const auto decide = [&](const Tree& form, const Now& now) {
    Tree mended = laid_over(form, mended_by_options(session));
    auto because = session.words.one("--because");
    std::erase_if(mended.entries, [&](const Entry& entry) {
      if (entry.key == because_key && because.empty()) because = entry.value.scalar;
      return entry.key == because_key || entry.value.is_null();
    });
    return Act{correct(session.office(), session.one_case(), session.words.one("ID"), mended, because, now), "corrected {id}: both versions are kept"};
  };
  return write(session, decide, [&] { return form_for(session); });
}

int schema(Session& session) {
  const auto typed = session.words.one("KIND");
  const auto* kind = kind_of(typed);
  if (!kind) {
    std::vector<std::string> words;
    for (const auto& each : kinds()) words.emplace_back(each.word);
    const auto near = nearest(typed, words);
    throw Error(Error::Kind::usage, fmt::format("'{}' is not a kind of record", visible(typed)),
                near.empty() ? fmt::format("it is one of {}", join(words, ", ")) : fmt::format("did you mean '{}'?", near));
  }
  session.world.out << present::json(json_schema(*kind));
  return 0;
}

}  // namespace

std::vector<Command> status_commands() {
  return {
      {"status", "", "say how the register stands", {}, nullptr, false, "", {}, &status},
      {"check", "", "find everything that is wrong with the register", {}, nullptr, false, "", {}, &check},
      {"explain", "", "say what a rule is, why, and where it comes from", {{"RULE", "", "", "its name, as a refusal prints it"}}, nullptr, false, "", {}, &explain},
      {"correct", "", "mend what was written down wrongly; both versions are kept",
       {{"ID", "", "", "the record"}, {"--set", "", "FIELD=VALUE", "the field and what it should say; repeatable", true}, {"--because", "", "TEXT", "why it was wrong; stays in the file"}},
       nullptr, true, "ID", {}, &correct_it},
      {"schema", "", "print the JSON Schema of a kind of record", {{"KIND", "", "", "incident, warning …"}}, nullptr, false, "", {}, &schema},
  };
}

}  // namespace regard::cli
