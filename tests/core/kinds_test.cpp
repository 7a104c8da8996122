#include "regard/core/kinds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "command.hpp"
#include "regard/core/policy.hpp"
#include "regard/core/id.hpp"
#include "regard/core/text.hpp"
#include "store/full_facts.hpp"

using namespace regard;
using regard::test::full_fact;

namespace {

/// Words that some reader of YAML 1.1 takes for a boolean or for nothing, however they are capitalised.
bool is_yaml_word(std::string_view word) {
  static const std::set<std::string> words = {"y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", ""};
  return words.contains(lower_ascii(word));
}

/// Calls `look` with each field of a description and of the structures in it: "incident.evidence.held_by".
template <class Look>
void each_field(const std::string& path, const std::vector<Field>& fields, Look look) {
  for (const auto& field : fields) {
    const auto name = path + "." + std::string(field.name);
    look(name, field);
    if (field.type.fields) each_field(name, *field.type.fields(), look);
  }
}

template <class Look>
void every_field(Look look) {
  each_field("header", Described<Header>::fields(), look);
  each_field("recorded", Described<Recorded>::fields(), look);
  for (const auto& kind : kinds()) each_field(std::string(kind.word), kind.fields(), look);
}

std::string problems(const Tree& tree) {
  Reading reading;
  read_fact(tree, reading);
  std::string lines;
  for (const auto& problem : reading.problems) lines += problem.what + "\n";
  return lines;
}

Tree full(std::string_view kind) { return write_fact(full_fact(*kind_of(kind), "some words")); }

Tree set(Tree tree, const std::string& key, Tree value) {
  tree.set(key, std::move(value));
  return tree;
}
Tree before_recorded(Tree tree, const std::string& key, Tree value) {
  tree.entries.insert(tree.entries.end() - 1, {key, std::move(value), {}});
  return tree;
}
Tree without(Tree tree, std::string_view key) {
  std::erase_if(tree.entries, [&](const Entry& entry) { return entry.key == key; });
  return tree;
}

}  // namespace

TEST_CASE("every kind: its word, prefix and noun, in the order of the variant") {
  std::set<std::string_view> words, prefixes;
  for (std::size_t i = 0; i < kinds().size(); ++i) {
    const Kind& kind = kinds()[i];
    CAPTURE(kind.word);
    CHECK(kind.empty().index() == i);
    CHECK(&kind_of(kind.empty()) == &kind);
    CHECK(kind_of(kind.word) == &kind);
    CHECK(kind_of_prefix(kind.prefix) == &kind);
    CHECK(words.insert(kind.word).second);
    CHECK(prefixes.insert(kind.prefix).second);
    CHECK(is_fact_id(std::string(kind.prefix) + "-00000000"));
    CHECK_FALSE(is_yaml_word(kind.word));
    CHECK_FALSE(kind.help.empty());
  }
  CHECK(kinds().size() == std::variant_size_v<Body>);
  CHECK(kind_of("incidents") == nullptr);
  CHECK(kind_of_prefix("RST") == nullptr);
}

TEST_CASE("the kinds that stand in the design, with their prefixes") {
  std::string list;
  for (const auto& kind : kinds()) list += std::string(kind.word) + " " + std::string(kind.prefix) + (kind.in_register ? "*, " : ", ");
  CHECK(list ==
        "officer OFF*, grant GRA*, revocation RVO*, adoption ADO*, details DET*, person PER, incident INC, warning WRN, "
        "adjustment ADJ, representation REP, referral RFL, representative ADV, link LNK, "
        "move MOV, proposal PRO, marker MRK, consultation CON, decision DEC, withdrawal WDR, "
        "ending END, contact CHG, letter LTR, delivery DLV, review REV, appeal APL, ruling RUL, "
            "breach BRE, exception EXC, filed-mail FIL, notification NTF, recall RCL, ombudsman OMB, closure CLO, ");
}

TEST_CASE("names of fields are small letters and underscores, known once, and no word that YAML takes for another") {
  std::set<std::string> seen;
  every_field([&](const std::string& path, const Field& field) {
    CAPTURE(path);
    CHECK(seen.insert(path).second);
    CHECK(field.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_0123456789") == std::string_view::npos);
    CHECK((field.name.front() >= 'a' && field.name.front() <= 'z'));
    CHECK_FALSE(is_yaml_word(field.name));
    CHECK_FALSE(field.name.starts_with("x-"));
    CHECK_FALSE(field.help.empty());
    CHECK(field.help.back() != '.');
    CHECK(field.since == 1);
  });
  CHECK(seen.size() > 200);
}

TEST_CASE("words that the program fixes are small letters and hyphens, and none that YAML takes for another") {
  every_field([&](const std::string& path, const Field& field) {
    std::set<std::string_view> words;
    for (const auto choice : field.type.choices) {
      CAPTURE(path);
      CAPTURE(choice);
      CHECK(words.insert(choice).second);
      CHECK(choice.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
      CHECK_FALSE(is_yaml_word(choice));
    }
  });
}

TEST_CASE("a kind's fields are none of those that every record has") {
  for (const auto& kind : kinds())
    for (const auto& field : kind.fields()) {
      CAPTURE(kind.word);
      CAPTURE(field.name);
      CHECK(field.name != "recorded");
      CHECK_FALSE(find_field(Described<Header>::fields(), field.name));
    }
}

TEST_CASE("what stays in the file, and what the person may read, as the contract says") {
  const auto reader = [](std::string_view kind, std::string_view name) { return find_field(kind_of(kind)->fields(), name)->reader; };
  for (const auto& each : std::vector<std::pair<std::string_view, std::string_view>>{
           {"incident", "detail"}, {"incident", "words"}, {"incident", "evidence"}, {"incident", "counter_allegations"}, {"proposal", "considered"},
           {"proposal", "explanation"}, {"warning", "considered"}, {"adjustment", "explanation"}, {"review", "explanation"}, {"person", "identity_evidence"},
           {"closure", "explanation"}, {"delivery", "explanation"}, {"consultation", "advice"}}) {
    CAPTURE(each.first);
    CAPTURE(each.second);
    CHECK(reader(each.first, each.second) == Reader::file);
  }
  for (const auto& each : std::vector<std::pair<std::string_view, std::string_view>>{
           {"incident", "summary"}, {"proposal", "reason"}, {"proposal", "measures"}, {"decision", "reason"}, {"warning", "expects"},
           {"review", "reason"}, {"review", "heard"}, {"representation", "summary"}, {"ending", "reason"}}) {
    CAPTURE(each.first);
    CAPTURE(each.second);
    CHECK(reader(each.first, each.second) == Reader::person);
  }
}

// -- a fact as one file says it ------------------------------------------------------------------------------

TEST_CASE("a full fact of every kind is read as it was written") {
  for (const auto& kind : kinds()) {
    CAPTURE(kind.word);
    const Fact fact = full_fact(kind, "some words");
    Reading reading;
    const Fact back = read_fact(write_fact(fact), reading);
    CHECK(reading.problems.empty());
    CHECK(back.header == fact.header);
    CHECK(back.body == fact.body);
    CHECK(back.recorded == fact.recorded);
    CHECK(write_fact(fact).entries.front().key == "regard");
    CHECK(write_fact(fact).entries.back().key == "recorded");
  }
}

TEST_CASE("every needed field of every kind is missed by name when it is not there") {
  for (const auto& kind : kinds())
    for (const auto& field : kind.fields())
      if (field.is_needed) {
        CAPTURE(kind.word);
        CHECK(problems(without(full(kind.word), field.name)) == "'" + std::string(field.name) + "' is missing from " + std::string(kind.noun) + "\n");
      }
}

TEST_CASE("unknown keys of a record, near and far, and those of one's own") {
  CHECK(problems(before_recorded(full("incident"), "sumary", Tree::text("x"))) == "'sumary' is not a field of an incident; did you mean 'summary'?\n");
  CHECK(problems(before_recorded(full("incident"), "status", Tree::text("open"))).starts_with("'status' is not a field of an incident"));
  CHECK(problems(before_recorded(full("incident"), "x-status", Tree::text("open"))) == "");
  CHECK(problems(before_recorded(full("officer"), "measures", Tree::text("x"))).starts_with("'measures' is not a field of an officer"));
}

TEST_CASE("the header: format, kind, id, case, version") {
  const Tree incident = full("incident");
  struct Row {
    Tree tree;
    std::string said;
  };
  const auto correction = [&](int version, bool corrects, const std::string& because) {
    Tree tree = Tree::map();
    for (const auto& entry : incident.entries) {
      tree.entries.push_back(entry);
      if (entry.key != "case") continue;
      if (version >= 0) tree.set("version", Tree::integer(version));
      if (corrects) tree.set("corrects", Tree::list({Tree::text(std::string(64, '1'))}));
      if (!because.empty()) tree.set("because", Tree::text(because));
    }
    return tree;
  };
  const std::string chain = "a correction has 'version', 'corrects', and 'because' or 'changes'\n";
  for (const auto& row : std::vector<Row>{
           {Tree::map(), "the record is empty\n"},
           {Tree::text("x"), "the record is empty\n"},
           {set(incident, "regard", Tree::integer(2)), "written by a newer regard\n"},
           {set(incident, "regard", Tree::integer(0)), "the format must be 1 or more\n"},
           {set(incident, "kind", Tree::word("incidnet")), "'incidnet' is not a kind of record; did you mean 'incident'?\n"},
           {set(incident, "kind", Tree::word("zzzzzz")), "'zzzzzz' is not a kind of record\n"},
           {without(incident, "kind"), "the record does not say its kind\n"},
           {set(incident, "id", Tree::word("PRO-4GQ7M2XW")), "'PRO-4GQ7M2XW' is not an id of an incident\n"},
           {without(incident, "id"), "'id' is missing from an incident\n'' is not an id of an incident\n"},
           {without(incident, "case"), "'case' is missing\n"},
           {before_recorded(full("officer"), "case", Tree::word("RC-2026-7K3F9MQ4")), "a record of the office has no 'case'\n"},
           {without(incident, "recorded"), "the record does not end with 'recorded'\n"},
           {set(incident, "x-last", Tree::text("x")), "the record does not end with 'recorded'\n"},
           {correction(2, true, "misheard"), ""},
           {correction(1, true, "misheard"), "a 'version' is 2 or more\n"},
           {correction(2, false, "misheard"), chain},
           {correction(2, true, ""), chain},
           {correction(-1, true, "misheard"), chain},
           {correction(-1, false, "misheard"), chain},
       }) {
    CAPTURE(row.said);
    CHECK(problems(row.tree) == row.said);
  }
  Tree turned = incident;
  std::swap(turned.entries[0], turned.entries[1]);
  CHECK(problems(turned) == "the record does not open with 'regard: 1'\n");
  Tree recorded = Tree::map();
  recorded.set("by", Tree::word("a.one"));
  CHECK(problems(set(incident, "recorded", recorded)) == "'at' is missing from an incident\n");
}

// -- no field without a way to give it --------------------------------------------------------------------------

namespace {

/// Needed fields that the act itself says: no option asks for them, and its verb or `init` fills them in.
const std::map<std::string, std::string> said_by_the_act = {
    {"decision.outcome", "restriction approve"},
    {"ending.ending", "restriction quash"},
    {"decision.decided_by", "restriction approve"},
    {"ending.decided_by", "restriction quash"},
};

/// `init` adopts a pack; no other command does yet.
bool by_init(const Kind& kind) { return kind.word == "adoption"; }

bool fills(const cli::Option& option, std::string_view field) { return option.field == field || option.field.starts_with(std::string(field) + "."); }

/// Whether some writing command of that kind has an option for the field.
bool reachable(const Kind& kind, std::string_view field) {
  const auto& all = cli::commands();
  return std::any_of(all.begin(), all.end(), [&](const cli::Command& command) {
    return command.writes && command.fields == kind.fields &&
           (std::any_of(command.options.begin(), command.options.end(), [&](const auto& option) { return fills(option, field); }) ||
            command.option("KEY=VALUE"));
  });
}

}  // namespace

TEST_CASE("every needed field of every kind is given by an option, filled in, or said by the act") {
  for (const auto& kind : kinds()) {
    if (by_init(kind)) continue;
    for (const auto& field : kind.fields()) {
      const auto path = std::string(kind.word) + "." + std::string(field.name);
      if (!field.is_needed || field.is_filled_in || said_by_the_act.contains(path)) continue;
      CAPTURE(path);
      CHECK(reachable(kind, field.name));
    }
  }
}

TEST_CASE("what is not filled in by the program can be given, needed or not") {
  for (const auto& kind : kinds()) {
    if (by_init(kind)) continue;
    for (const auto& field : kind.fields()) {
      const auto path = std::string(kind.word) + "." + std::string(field.name);
      if (field.is_filled_in || said_by_the_act.contains(path)) continue;
      CAPTURE(path);
      CHECK(reachable(kind, field.name));
    }
  }
}

TEST_CASE("each part that a structure needs has its own option where the structure is given by parts") {
  for (const auto& command : cli::commands())
    for (const auto& option : command.options) {
      const auto dot = option.field.find('.');
      if (dot == std::string_view::npos) continue;
      const auto list = option.field.substr(0, dot);
      for (const auto& part : *find_field(command.fields(), list)->type.fields())
        if (part.is_needed) {
          CAPTURE(command.words());
          CAPTURE(part.name);
          const auto wanted = std::string(list) + "." + std::string(part.name);
          CHECK(std::any_of(command.options.begin(), command.options.end(), [&](const auto& other) { return other.field == wanted; }));
        }
    }
}

TEST_CASE("an option's field is one of its command's, and repeats where the field is a list") {
  for (const auto& command : cli::commands())
    for (const auto& option : command.options) {
      CAPTURE(command.words());
      CAPTURE(option.name);
      if (option.field.empty()) continue;
      REQUIRE((command.fields != nullptr));
      const auto dot = option.field.find('.');
      const Field* field = find_field(command.fields(), option.field.substr(0, dot));
      REQUIRE(field);
      CHECK_FALSE(field->is_filled_in);
      CHECK(option.many == (field->type.many || option.pairs));
      CHECK(option.pairs == field->type.keyed);
      if (dot != std::string_view::npos) {
        REQUIRE((field->type.fields != nullptr));
        const Field* part = find_field(*field->type.fields(), option.field.substr(dot + 1));
        REQUIRE(part);
        CHECK_FALSE(part->is_filled_in);
      }
      if (field->type.form == Form::boolean) CHECK(option.value.empty());
    }
}

TEST_CASE("an option that lists its words lists the field's") {
  for (const auto& command : cli::commands())
    for (const auto& option : command.options) {
      const Field* field = option.field.empty() || !command.fields ? nullptr : find_field(command.fields(), option.field);
      if (!field || field->type.choices.empty()) continue;
      CAPTURE(command.words());
      CAPTURE(option.name);
      CHECK(option.value == join({field->type.choices.begin(), field->type.choices.end()}, "|"));
    }
}

TEST_CASE("commands are told apart, and their options within them") {
  std::set<std::string> commands;
  for (const auto& command : cli::commands()) {
    CAPTURE(command.words());
    CHECK(commands.insert(command.words()).second);
    CHECK_FALSE(command.summary.empty());
    CHECK((command.perform != nullptr));
    std::set<std::string_view> options;
    bool positional = true;
    for (const auto& option : command.options) {
      CAPTURE(option.name);
      CHECK(options.insert(option.name).second);
      CHECK((positional || !option.positional()));  // positionals come first
      positional = option.positional();
      CHECK_FALSE((option.help.empty() && option.field.empty()));
      for (const auto* shared : {&cli::global_options(), &cli::writing_options()})
        for (const auto& other : *shared)  // 'person link --as TEXT' is the contract's; an officer's id there still says who acts
          CHECK((other.name != option.name || (shared == &cli::writing_options() && !command.writes) || command.words() + " " + std::string(option.name) == "person link --as"));
    }
    if (!command.case_from.empty()) CHECK(command.option(command.case_from));
  }
}

TEST_CASE("words of the policy are taken from one that it has") {
  const std::set<std::string_view> known = {"category", "channel", "level", "role", "measure", "skip reason", "letter", "officer"};
  every_field([&](const std::string& path, const Field& field) {
    CAPTURE(path);
    CHECK((field.vocabulary.empty() || known.contains(field.vocabulary)));
  });
}
