#include "regard/core/policy.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "regard/core/measure.hpp"
#include "regard/store/yaml.hpp"

using regard::Finding;
using regard::Policy;
using regard::Rule;
using regard::Tree;
using Words = std::vector<std::string>;

namespace {

Tree yaml(const std::string& text) {
  const auto read = regard::store::read_yaml("p.yaml", text);
  for (const auto& problem : read.problems) FAIL(problem.where.words() << ": " << problem.what);
  return read.tree;
}

std::string general_text() {
  std::ifstream file(std::string(REGARD_SOURCE_DIR) + "/policies/general.yaml", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

const Policy& general() {
  static const Policy policy = [] {
    std::vector<Finding> findings;
    return read_policy(yaml(general_text()), nullptr, findings);
  }();
  return policy;
}

/// "line:column rule: what"; a warning says so.
Words said(const std::vector<Finding>& findings) {
  Words list;
  for (const auto& finding : findings) {
    std::ostringstream line;
    line << finding.where.line << ':' << finding.where.column << ' ' << slug(finding.rule)
         << (finding.severity == Finding::Severity::warning ? " (warning): " : ": ") << finding.what;
    list.push_back(line.str());
    CHECK_MESSAGE(!finding.mend.empty(), finding.what);
  }
  return list;
}

std::string shown(const Words& list) {
  std::string text;
  for (const auto& line : list) text += line + "\n";
  return text;
}

constexpr std::string_view top = "regard: 1\nkind: policy\npack: test-town\nversion: 3\n";

/// A pack with these lines as its settings, which begin on line 6.
Policy pack(const std::string& settings, std::vector<Finding>& findings) {
  return read_policy(yaml(std::string(top) + "settings:\n" + settings), &general(), findings);
}

Policy sound_pack(const std::string& settings) {
  std::vector<Finding> findings;
  const Policy policy = pack(settings, findings);
  CHECK(shown(said(findings)) == "");
  return policy;
}

bool any_null(const Tree& tree) {
  return tree.is_null() || std::any_of(tree.items.begin(), tree.items.end(), any_null) ||
         std::any_of(tree.entries.begin(), tree.entries.end(),
                     [](const auto& e) { return any_null(e.value); });
}

Words keys(const Tree& map) {
  Words list;
  for (const auto& entry : map.entries) list.push_back(entry.key);
  return list;
}

const Tree& at(const Tree& tree, std::string_view key) {
  const Tree* found = tree.find(key);
  REQUIRE_MESSAGE(found, key);
  return *found;
}

}  // namespace

TEST_CASE("the general pack reads, and checks clean") {
  std::vector<Finding> findings;
  const Policy policy = read_policy(yaml(general_text()), nullptr, findings);
  CHECK(shown(said(findings)) == "");
  CHECK(shown(said(check_policy(policy))) == "");
  CHECK(policy.unset.empty());
  CHECK(policy.not_known.empty());
  CHECK(policy.pack == "general");
  CHECK(policy.version == 1);
  CHECK(policy.sources.size() == regard::Described<Policy>::fields().size());
}

TEST_CASE("the general pack has the numbers that casework gives") {
  const Policy& policy = general();
  CHECK(policy.person_noun == "customer");
  CHECK(policy.first_review_within_months == 6);
  CHECK(policy.later_reviews_within_months == 6);
  CHECK(policy.longest_months == 12);
  CHECK(policy.warning_expires_months == 12);
  CHECK(policy.immediate_lapse_working_days == 5);
  CHECK(policy.review_notice_working_days == 20);
  CHECK(policy.appeal_window_working_days == 20);
  CHECK(policy.appeal.decide_within_working_days == 20);
  CHECK(policy.appeal.counts_from == "in-force");
  CHECK(policy.appeal.warnings == "factual");
  CHECK(policy.extract_stale_hours == 24);
  CHECK(policy.escalate_after_working_days == 5);
  CHECK(policy.remind_days == std::vector<int>{28, 14, 7, 1, 0});
  CHECK(policy.deemed_working_days("post") == 2);
  for (const auto* how : {"email", "hand", "collected", "read-aloud", "representative"})
    CHECK_MESSAGE(policy.deemed_working_days(how) == 1, how);
  CHECK(policy.deemed_working_days("pigeon") == 0);
  CHECK(policy.has_quorum() == false);
  CHECK(keys_of(policy.considerations) == Words{"cause", "complaint-handled", "effect", "lesser-steps",
                                                "proportionate", "impact", "stays-open", "against-us"});
  CHECK(policy.safeguarding_first == Words{"self-harm"});
  CHECK(policy.is_volume("volume-of-contact"));
  CHECK_FALSE(policy.is_volume("threats"));
  CHECK_FALSE(policy.is_volume("no-such-category"));
  CHECK(find_choice(policy.skip_warning_reasons, "immediate-safety"));
  CHECK(keys_of(policy.channels) == Words(regard::all_channels().begin(), regard::all_channels().end()));
  CHECK(policy.measures.size() == regard::measure_kinds().size());
}

TEST_CASE("look-ups") {
  const Policy& policy = general();
  CHECK(policy.roles_for("warn") == Words{"officer", "manager"});
  CHECK(policy.roles_for("fly").empty());
  CHECK(policy.consultees_for("approve").empty());
  REQUIRE(policy.stage("formal"));
  CHECK(policy.stage("formal")->letter == "formal-warning");
  CHECK(policy.stage("informal")->asks_for_change == true);
  CHECK(policy.stage("final") == nullptr);
  CHECK(policy.last_stage()->level == "formal");
  CHECK(Policy{}.last_stage() == nullptr);
  CHECK(policy.all_roles() ==
        Words{"officer", "manager", "senior-officer", "appeal-officer", "data-protection-officer"});
  CHECK(policy.word_for("restriction", "restriction") == "contact restriction");
  CHECK(policy.word_for("register", "list") == "list");
}

TEST_CASE("three people can run the general pack") {
  const std::map<std::string, Words> held = {{"a", {"officer", "manager"}},
                                             {"b", {"senior-officer"}},
                                             {"c", {"appeal-officer", "data-protection-officer"}}};
  const auto may = [&](std::string_view act) {
    std::set<std::string> people;
    for (const auto& [person, roles] : held)
      for (const auto& role : general().roles_for(act))
        if (std::find(roles.begin(), roles.end(), role) != roles.end()) people.insert(person);
    return people;
  };
  for (const auto act : regard::acts_with_roles()) CHECK_MESSAGE(!may(act).empty(), act);
  CHECK(may("marker").size() == 2);  // one proposes, another approves
  for (const auto* act : {"record", "propose", "warn", "impose_now"})
    for (const auto& first : may(act)) {
      CHECK_MESSAGE(may("approve").count(first) == 0, act);  // a recorder or proposer never approves
      for (const auto& second : may("approve"))
        for (const auto& third : may("appeal")) CHECK((third != first && third != second));
    }
  for (const auto& reviewer : may("review")) CHECK(may("appeal").count(reviewer) == 0);
}

TEST_CASE("what a pack leaves out comes from the general pack and is named") {
  const Policy policy = sound_pack(
      "  title: {value: \"Our Policy\", source: \"minute 7\", grade: T}\n"
      "  appeal_window_working_days: {value: 10, source: \"web page\", grade: T}\n"
      "  person_noun: {value: \"citizen\", source: \"minute 7\", grade: T}\n");
  CHECK(shown(said(check_policy(policy))) == "");
  CHECK(policy.title == "Our Policy");
  CHECK(policy.appeal_window_working_days == 10);
  CHECK(policy.longest_months == 12);
  CHECK(policy.remind_days == general().remind_days);
  CHECK(policy.warning_stages == general().warning_stages);
  CHECK(policy.roles_for("warn") == general().roles_for("warn"));
  Words others;
  for (const auto& field : regard::Described<Policy>::fields())
    if (field.name != "title" && field.name != "appeal_window_working_days" && field.name != "person_noun")
      others.emplace_back(field.name);
  CHECK(policy.unset == others);
  CHECK(policy.not_known.empty());
  CHECK(policy.sources.size() == regard::Described<Policy>::fields().size());
}

TEST_CASE("unset, and existing with a value that is not known, are told apart") {
  const Policy policy = sound_pack(
      "  appeal: {exists: true, source: \"minute 7\", grade: T}\n"
      "  longest_months: {unset: true}\n"
      "  x-note: \"kept and ignored\"\n");
  CHECK(std::count(policy.unset.begin(), policy.unset.end(), "appeal") == 1);
  CHECK(std::count(policy.unset.begin(), policy.unset.end(), "longest_months") == 1);
  CHECK(policy.not_known == Words{"appeal"});
  CHECK(policy.appeal == general().appeal);
  // The value that stands is the general pack's, and so is its source.
  CHECK(at(at(at(policy_show(policy), "sources"), "appeal"), "grade").scalar == "I");
  CHECK(at(at(at(policy_show(policy), "existence"), "appeal"), "source").scalar == "minute 7");
}

TEST_CASE("some settings fall back part by part") {
  const Policy policy = sound_pack(
      "  appeal: {value: {exists: true, to: \"a Director\"}, source: \"page 1\", grade: T}\n"
      "  members: {value: {who: all}, source: \"minute 7\", grade: T}\n"
      "  deemed_delivery: {value: {post: 3, email: 0}, source: \"page 2\", grade: T}\n"
      "  approve_quorum: {value: {need: 4, of: 6}, source: \"page 3\", grade: T}\n"
      "  restart_within_months: {value: 0, source: \"page 4\", grade: T}\n");
  CHECK(policy.appeal.to == "a Director");
  CHECK(policy.appeal.warnings == "factual");
  CHECK(policy.deemed_working_days("post") == 3);
  CHECK(policy.deemed_working_days("email") == 0);
  CHECK(policy.deemed_working_days("hand") == 1);
  CHECK(policy.has_quorum());
  CHECK(policy.restart_within_months == 0);
  for (const auto* part :
       {"appeal.late", "members.for", "members.within_working_days", "deemed_delivery.hand"})
    CHECK_MESSAGE(std::count(policy.unset.begin(), policy.unset.end(), part) == 1, part);
  for (const auto* part :
       {"appeal", "appeal.to", "members.who", "deemed_delivery.email", "restart_within_months"})
    CHECK_MESSAGE(std::count(policy.unset.begin(), policy.unset.end(), part) == 0, part);
  const Tree tree = policy_show(policy);
  CHECK(at(at(tree, "members"), "within_working_days") == Tree::integer(2));
  CHECK(at(at(tree, "deemed_delivery"), "email") == Tree::integer(0));
  CHECK(at(tree, "restart_within_months") == Tree::integer(0));
  CHECK(at(at(tree, "approve_quorum"), "of") == Tree::integer(6));
}

TEST_CASE("who may warn follows from the stages") {
  const std::string stages =
      "  warning_stages:\n    source: \"page 5\"\n    grade: T\n    value:\n"
      "      - {level: second, words: \"second warning\", by: [head-of-legal, chief-strategy-officer], all: "
      "true,\n"
      "         how: letter, letter: under-review, asks_for_change: false}\n";
  const Policy policy = sound_pack(stages);
  CHECK(policy.roles_for("warn") == Words{"head-of-legal", "chief-strategy-officer"});
  CHECK(policy.last_stage()->asks_for_change == false);
  const Tree tree = policy_show(policy);
  const Tree& stage = at(tree, "warning_stages").items.at(0);
  CHECK(at(stage, "asks_for_change") == Tree::boolean(false));
  CHECK(at(stage, "all") == Tree::boolean(true));
  CHECK(at(stage, "consider") == Tree::list());
}

namespace {

struct Broken {
  std::string settings;
  std::string finding;
};

}  // namespace

TEST_CASE("what cannot be read is found, each with its place") {
  const std::vector<Broken> rows = {
      {"  tittle: {unset: true}\n",
       "6:3 pack-settings-are-known: 'tittle' is not a setting; did you mean 'title'?\n"},
      {"  title: \"Ours\"\n",
       "6:10 pack-settings-are-known: 'title' does not say where its value comes from\n"},
      {"  title: {valeu: \"Ours\", source: \"a\", grade: T}\n",
       "6:3 pack-settings-are-known: 'title' does not say exactly one of 'value', 'unset' and 'exists'\n"
       "6:11 pack-settings-are-known: 'valeu' is not a field of the setting 'title'; did you mean "
       "'value'?\n"},
      {"  title: {value: \"Ours\", unset: true, source: \"a\", grade: T}\n",
       "6:3 pack-settings-are-known: 'title' does not say exactly one of 'value', 'unset' and 'exists'\n"},
      {"  title: {unset: false}\n",
       "6:18 pack-settings-are-known: 'title' says 'unset', which can only be true\n"},
      {"  title: {exists: false, source: \"a\", grade: T}\n",
       "6:19 pack-settings-are-known: 'title' says 'exists', which can only be true\n"},
      {"  title: {value: \"Ours\", grade: T}\n", "6:3 pack-settings-have-sources: 'title' names no source\n"},
      {"  title: {value: \"Ours\", source: \" \", grade: T}\n",
       "6:3 pack-settings-have-sources: 'title' names no source\n"},
      {"  title: {value: \"Ours\", source: \"a\"}\n",
       "6:3 pack-settings-have-sources: 'title' has no grade\n"},
      {"  title: {exists: true}\n",
       "6:3 pack-settings-have-sources: 'title' has no grade\n"
       "6:3 pack-settings-have-sources: 'title' names no source\n"},
      {"  title: {value: \"Ours\", source: \"a\", grade: A}\n",
       "6:46 pack-settings-have-sources: 'A' is not a grade\n"},
      {"  title: {value: \"Ours\", source: \"a\", grade: TP}\n",
       "6:46 pack-settings-have-sources: 'TP' is not a grade\n"},
      {"  title: {value: [a], source: \"a\", grade: T}\n",
       "6:18 pack-settings-are-known: a text is needed here\n"},
      {"  longest_months: {value: six, source: \"a\", grade: T}\n",
       "6:27 pack-settings-are-known: 'six' is not a whole number\n"},
      {"  longest_months: {value: -6, source: \"a\", grade: T}\n",
       "6:27 pack-settings-are-known: '-6' is not a whole number\n"},
      {"  remind_days: {value: 7, source: \"a\", grade: T}\n",
       "6:24 pack-settings-are-known: a list is needed here\n"},
      {"  remind_days: {value: [7, soon], source: \"a\", grade: T}\n",
       "6:28 pack-settings-are-known: 'soon' is not a whole number\n"},
      {"  lift_needs_agreement: {value: maybe, source: \"a\", grade: T}\n",
       "6:33 pack-settings-are-known: 'maybe' is neither true nor false\n"},
      {"  categories: {value: [{key: Abuse, words: \"abuse\"}], source: \"a\", grade: T}\n",
       "6:30 pack-settings-are-known: 'Abuse' is not a word of small letters, digits and hyphens\n"},
      {"  categories: {value: [{key: loitering}], source: \"a\", grade: T}\n",
       "6:24 pack-settings-are-known: 'words' is missing from the setting 'categories'\n"},
      {"  roles: {value: [officer], source: \"a\", grade: T}\n",
       "6:18 pack-settings-are-known: a list of 'act: [roles]' lines is needed here\n"},
      {"  consult: {value: {aprove: [legal]}, source: \"a\", grade: T}\n",
       "6:21 pack-settings-are-known: 'aprove' is not a part of 'consult'; did you mean 'approve'?\n"},
      {"  consult: {value: {approve: legal}, source: \"a\", grade: T}\n",
       "6:30 pack-settings-are-known: a list is needed here\n"},
      {"  appeal: {value: {exist: true}, source: \"a\", grade: T}\n",
       "6:20 pack-settings-are-known: 'exist' is not a field of the setting 'appeal'; did you mean "
       "'exists'?\n"},
      {"  approve_quorum: {value: {need: 4}, source: \"a\", grade: T}\n",
       "6:27 pack-settings-are-known: 'of' is missing from the setting 'approve_quorum'\n"},
      {"  members: {value: {whom: all}, source: \"a\", grade: T}\n",
       "6:21 pack-settings-are-known: 'whom' is not a part of 'members'; did you mean 'who'?\n"},
      {"  members: {value: {may_help: sometimes}, source: \"a\", grade: T}\n",
       "6:31 pack-settings-are-known: 'sometimes' is neither true nor false\n"},
      {"  policy_review: {value: {months: two}, source: \"a\", grade: T}\n",
       "6:35 pack-settings-are-known: 'two' is not a whole number\n"},
      {"  retention: {value: {restriction_months: long}, source: \"a\", grade: T}\n",
       "6:43 pack-settings-are-known: 'long' is not a whole number\n"},
      {"  deemed_delivery: {value: {post: later}, source: \"a\", grade: T}\n",
       "6:35 pack-settings-are-known: 'later' is not a whole number\n"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.settings);
    std::vector<Finding> findings;
    const Policy policy = pack(row.settings, findings);
    CHECK(shown(said(findings)) == row.finding);
    CHECK_FALSE(any_null(policy_show(policy)));
  }
}

TEST_CASE("a value of the wrong shape is a finding, whatever the setting") {
  const Words shapes = {"\"words\"", "7",      "true",        "[]",       "[a, 7]",
                        "[[a]]",     "{a: b}", "{a: {b: c}}", "[{a: b}]", "\"\""};
  for (const auto& field : regard::Described<Policy>::fields()) {
    std::size_t refused = 0;
    for (const auto& shape : shapes) {
      std::vector<Finding> findings;
      const Policy policy = pack(
          "  " + std::string(field.name) + ": {value: " + shape + ", source: \"a\", grade: T}\n", findings);
      refused += findings.empty() ? 0 : 1;
      for (const auto& finding : check_policy(policy)) CHECK_FALSE(finding.what.empty());
      CHECK_FALSE(any_null(policy_show(policy)));
    }
    CHECK_MESSAGE(refused >= 5, field.name);
  }
}

TEST_CASE("every finding of a pack is listed, in the order of the file") {
  std::vector<Finding> findings;
  pack(
      "  longest_months: {value: six, source: \"a\", grade: T}\n  tittle: {unset: true}\n"
      "  person_noun: {value: \"citizen\", grade: T}\n",
      findings);
  CHECK(shown(said(findings)) ==
        "6:27 pack-settings-are-known: 'six' is not a whole number\n"
        "7:3 pack-settings-are-known: 'tittle' is not a setting; did you mean 'title'?\n"
        "8:3 pack-settings-have-sources: 'person_noun' names no source\n");
}

TEST_CASE("the top of a pack says what it is") {
  const std::string rest = "settings:\n  title: {unset: true}\n";
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"regard: 2\nkind: policy\npack: p\nversion: 1\n" + rest,
       "1:9 format-is-known: 'p' was written by a newer regard, in format 2\n"},
      {"regard: 0\nkind: policy\npack: p\nversion: 1\n" + rest,
       "1:9 pack-settings-are-known: 'regard' is not a format\n"},
      {"regard: 1\nkind: incident\npack: p\nversion: 1\n" + rest,
       "2:7 pack-settings-are-known: 'incident' is not the kind of a policy pack\n"},
      {"regard: 1\nkind: policy\npack: My Pack\nversion: 1\n" + rest,
       "3:7 pack-settings-are-known: 'My Pack' is not a word of small letters, digits and hyphens\n"},
      {"regard: 1\nkind: policy\npack: p\nversion: 0\n" + rest,
       "4:10 pack-settings-are-known: 'version' is not a version\n"},
      {"regard: 1\nkind: policy\npack: p\n" + rest,
       "1:1 pack-settings-are-known: 'version' is missing from a policy pack\n"},
      {"regard: 1\nkind: policy\npack: p\nversion: 1\nsetings: {title: {unset: true}}\n",
       "1:1 pack-settings-are-known: 'settings' is missing from a policy pack\n"
       "5:1 pack-settings-are-known: 'setings' is not a field of a policy pack; did you mean 'settings'?\n"},
      {"regard: 1\nkind: policy\npack: p\nversion: 1\nsettings: none\n",
       "5:11 pack-settings-are-known: 'settings' holds no settings\n"},
  };
  for (const auto& [pack, finding] : rows) {
    const auto& text = pack;
    CAPTURE(text);
    std::vector<Finding> findings;
    read_policy(yaml(text), &general(), findings);
    CHECK(shown(said(findings)) == finding);
  }
  std::vector<Finding> findings;
  read_policy(Tree::text("policy"), &general(), findings);
  CHECK(shown(said(findings)) ==
        "0:0 pack-settings-are-known: a list of 'key: value' lines is needed here\n");
}

TEST_CASE("the general pack gives every setting and every part") {
  const std::string text = general_text();
  const std::string line = "  extract_stale_hours: {value: 24, source: \"our own suggestion\", grade: I}\n";
  const auto where = text.find(line);
  REQUIRE(where != std::string::npos);
  const auto without = [&](const std::string& instead) {
    std::vector<Finding> findings;
    read_policy(yaml(std::string(text).replace(where, line.size(), instead)), nullptr, findings);
    Words list;
    for (const auto& finding : findings) list.push_back(slug(finding.rule) + ": " + finding.what);
    return shown(list);
  };
  const std::string missing =
      "pack-settings-are-known: the general pack does not set 'extract_stale_hours'\n";
  CHECK(without("") == missing);
  CHECK(without("  extract_stale_hours: {unset: true}\n") == missing);
  std::vector<Finding> findings;
  std::string partly = text;
  const std::string part = "may_help: false";
  partly.replace(partly.find(", " + part), part.size() + 2, "");
  read_policy(yaml(partly), nullptr, findings);
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].what == "the general pack does not set 'members.may_help'");
}

namespace {

/// A setting with a value, as a pack's line.
std::string set(const std::string& key, const std::string& value) {
  return "  " + key + ": {value: " + value + ", source: \"a\", grade: T}\n";
}

const std::string all_roles_but_last =
    "{record: [a], propose: [a], impose_now: [a], approve: [b], review: [b], appeal: [c], marker: [b], "
    "letters: [a], "
    "members: [a], notices: [a], read_mail: [a], appeals_office: [c], data_protection: [c]";

std::string stage(const std::string& rest) {
  return set("warning_stages", "[{level: only, words: \"warning\", " + rest + "}]");
}

std::string roles_with(const std::string& act, const std::string& roles) {
  std::string value = all_roles_but_last + ", retention: [c]}";
  const auto from = value.find(act + ": [");
  return set("roles", value.replace(from, value.find(']', from) + 1 - from, act + ": " + roles));
}

}  // namespace

TEST_CASE("what a pack may not say is found, once") {
  const std::vector<Broken> rows = {
      {set("appeal", "{exists: false}"),
       "6:3 pack-has-an-appeal-route: 'appeal' says that there is no appeal\n"},
      {set("appeal_window_working_days", "0"),
       "6:3 pack-has-an-appeal-route: 'appeal_window_working_days' leaves no day to appeal in\n"},
      {set("appeal", "{decide_within_working_days: 0}"),
       "6:3 pack-has-an-appeal-route: 'appeal.decide_within_working_days' leaves no day to decide in\n"},
      {roles_with("appeal", "[]"), "6:3 pack-has-an-appeal-route: no role may do 'appeal'\n"},
      {set("first_review_within_months", "0"),
       "6:3 pack-has-a-review-interval: 'first_review_within_months' gives no months\n"},
      {set("later_reviews_within_months", "0"),
       "6:3 pack-has-a-review-interval: 'later_reviews_within_months' gives no months\n"},
      {set("longest_months", "0"), "6:3 pack-has-a-review-interval: 'longest_months' gives no months\n"},
      {set("roles", all_roles_but_last + "}"), ""},
      {roles_with("retention", "[]"), "6:3 pack-roles-can-be-held: no role may do 'retention'\n"},
      {roles_with("approve", "[]"), "6:3 pack-roles-can-be-held: no role may do 'approve'\n"},
      {roles_with("approve", "[registrar]"),
       "6:3 pack-roles-can-be-held: 'approve' is given to the registrar\n"},
      {roles_with("approve", "[\"Head of Legal\"]"),
       "6:3 pack-roles-can-be-held: 'approve' is given to 'Head of Legal', which is not a role's name\n"},
      {roles_with("approve", "[b-]"), ""},
      {set("consult", "{approve: [registrar]}"),
       "6:3 pack-roles-can-be-held: 'consult.approve' is given to the registrar\n"},
      {stage("by: [], how: spoken"), "6:3 pack-roles-can-be-held: nobody may give the warning 'only'\n"},
      {stage("by: [registrar], how: spoken"),
       "6:3 pack-roles-can-be-held: 'only' is given to the registrar\n"},
      {set("warning_stages", "[]"),
       "6:3 pack-roles-can-be-held: no role may do 'warn': there are no warning stages\n"},
      {set("approve_quorum", "{need: 0, of: 6}"),
       "6:3 pack-roles-can-be-held: 'approve_quorum' is 0 of 6: nobody approves\n"},
      {set("measures", "[channel-only, one-respons]"),
       "6:3 pack-measures-are-known: 'one-respons' is not a measure; did you mean 'one-response'?\n"},
      {set("members", "{for: \"channel-only+spoc\"}"),
       "6:3 pack-measures-are-known: 'spoc' is not a measure\n"},
      {set("channels", "[{key: telefone, words: \"telephone\"}]"),
       "6:3 pack-agrees-with-itself: 'telefone' is not a channel; did you mean 'telephone'?\n"},
      {set("channels", "[]"), "6:3 pack-agrees-with-itself: 'channels' is empty\n"},
      {set("first_review_within_months", "13"),
       "6:3 pack-agrees-with-itself: 'first_review_within_months' is 13, longer than 'longest_months', 12\n"},
      {set("later_reviews_within_months", "13"),
       "6:3 pack-agrees-with-itself: 'later_reviews_within_months' is 13, longer than 'longest_months', "
       "12\n"},
      {set("approve_quorum", "{need: 4, of: 3}"),
       "6:3 pack-agrees-with-itself: 'approve_quorum' needs 4 of 3, which can never be\n"},
      {set("approve_jointly", "true"),
       "6:3 pack-agrees-with-itself: 'approve_jointly' asks for every approving role, and there is only "
       "one\n"},
      {roles_with("approve", "[b, d]") + set("approve_jointly", "true"), ""},
      {roles_with("approve", "[b, d]") + set("approve_jointly", "true") +
           set("approve_quorum", "{need: 2, of: 2}"),
       "7:3 pack-agrees-with-itself: 'approve_jointly' and 'approve_quorum' are both asked for\n"},
      {stage("by: [a], how: letter"),
       "6:3 pack-agrees-with-itself: the warning 'only' goes by letter, and no letter is named\n"},
      {stage("by: [a], how: shouted"),
       "6:3 pack-agrees-with-itself: warning_stages.how: 'shouted' is not one of spoken, letter\n"},
      {stage("by: [a], how: spoken, consider: [meetings]"),
       "6:3 pack-agrees-with-itself: 'meetings' is not one of the prompts; did you mean 'meeting'?\n"},
      {set("safeguarding_first", "[self-hram]"),
       "6:3 pack-agrees-with-itself: 'self-hram' is not one of the categories; did you mean 'self-harm'?\n"},
      {set("prompts",
           "[{key: adjustments, words: \"a\"}, {key: meeting, words: \"b\"}, {key: mediation, words: \"c\"},"
           " {key: meeting, words: \"d\"}]"),
       "6:3 pack-agrees-with-itself: 'meeting' stands twice in 'prompts'\n"},
      {set("measures", "[voicemail, voicemail, voicemail]"),
       "6:3 pack-agrees-with-itself: 'voicemail' stands twice in 'measures'\n"},
      {set("skip_warning_reasons", "[{key: other, words: \"other\"}]"),
       "6:3 pack-agrees-with-itself: 'skip_warning_reasons' leaves out 'immediate-safety'\n"},
      {set("deemed_delivery", "{fax: 1}"),
       "6:3 pack-agrees-with-itself: deemed_delivery: 'fax' is not one of post, email, hand, collected, "
       "read-aloud, "
       "representative\n"},
      {set("immediate_lapse_working_days", "0"),
       "6:3 pack-agrees-with-itself: 'immediate_lapse_working_days' ends what has just begun\n"},
      {set("overdue_review", "alrm"),
       "6:3 pack-agrees-with-itself: overdue_review: 'alrm' is not one of alarm, lapse; did you mean "
       "'alarm'?\n"},
      {set("nation", "cornwall"),
       "6:3 pack-agrees-with-itself: nation: 'cornwall' is not one of england, wales, scotland, "
       "northern-ireland\n"},
      {set("appeal", "{counts_from: letter}"),
       "6:3 pack-agrees-with-itself: appeal.counts_from: 'letter' is not one of in-force, receipt\n"},
      {set("appeal", "{warnings: partly}"),
       "6:3 pack-agrees-with-itself: appeal.warnings: 'partly' is not one of none, factual, full\n"},
      {set("default_at_review", "extend"),
       "6:3 pack-agrees-with-itself: default_at_review: 'extend' is not one of lift, continue\n"},
      {set("letters_by", "fax"), "6:3 pack-agrees-with-itself: letters_by: 'fax' is not one of any, post\n"},
      {set("members", "{who: everyone}"),
       "6:3 pack-agrees-with-itself: members.who: 'everyone' is not one of all, ward, none\n"},
      {set("policy_review", "{from: someday}"),
       "6:3 pack-agrees-with-itself: policy_review.from: 'someday' is not a date\n"},
      {set("policy_review", "{from: 2025-05-01}"), ""},
      {set("status", "draft"),
       "6:3 pack-agrees-with-itself: status: 'draft' is not one of in-force, superseded, consultation\n"},
      {set("status", "superseded"),
       "6:3 pack-agrees-with-itself (warning): 'status' says that another policy has taken its place\n"},
      {set("status", "consultation"),
       "6:3 pack-agrees-with-itself (warning): 'status' says that the policy was only consulted on\n"},
  };
  for (const auto& row : rows) {
    CAPTURE(row.settings);
    std::vector<Finding> unread;
    const Policy policy = pack(row.settings, unread);
    CHECK(shown(said(unread)) == "");
    CHECK(shown(said(check_policy(policy))) == row.finding);
    CHECK_FALSE(any_null(policy_show(policy)));
  }
}

TEST_CASE("what is inherited names nothing that the pack's own lists do not have") {
  // A pack to stand behind, whose stages ask something first.
  std::string text = general_text();
  const std::string stage_end = "        letter: informal-warning\n";
  text.insert(text.find(stage_end), "        consider: [meeting, distress]\n");
  std::vector<Finding> findings;
  const Policy asking = read_policy(yaml(text), nullptr, findings);
  REQUIRE(asking.stage("informal")->consider == Words{"meeting", "distress"});
  const Policy policy = read_policy(yaml(std::string(top) + "settings:\n" + set("categories", "[{key: abuse, words: \"abuse\"}]") +
                                         set("prompts", "[{key: meeting, words: \"Was a meeting offered?\"}]")),
                                    &asking, findings);
  CHECK(shown(said(findings)) == "");
  CHECK(policy.safeguarding_first.empty());
  CHECK(policy.stage("informal")->consider == Words{"meeting"});
  CHECK(shown(said(check_policy(policy))) == "");
}

TEST_CASE("roles and words fall back one by one, and are named") {
  const Policy policy = sound_pack(set("roles", "{appeal: [director], appeals_office: [feedback-team]}") +
                                   set("words", "{restriction: \"limit\", pledge: \"Our Pledge\"}") +
                                   set("staff_told", "{noted_in: \"the list\"}") + set("approved", "{by: \"Cabinet\"}"));
  CHECK(shown(said(check_policy(policy))) == "");
  CHECK(policy.roles_for("appeal") == Words{"director"});
  CHECK(policy.roles_for("approve") == Words{"senior-officer"});
  CHECK(policy.roles_for("warn") == general().roles_for("warn"));
  CHECK(policy.word_for("restriction", "") == "limit");
  CHECK(policy.word_for("member", "") == "councillor");
  CHECK(policy.word_for("pledge", "") == "Our Pledge");
  for (const auto* part : {"roles.approve", "words.member", "staff_told.who", "approved.date"})
    CHECK_MESSAGE(std::count(policy.unset.begin(), policy.unset.end(), part) == 1, part);
  for (const auto* part : {"roles", "roles.appeal", "roles.warn", "words", "words.restriction", "approved.by"})
    CHECK_MESSAGE(std::count(policy.unset.begin(), policy.unset.end(), part) == 0, part);
}

TEST_CASE("a choice that gives only its key is the general pack's, and is named") {
  const Policy policy = sound_pack(set("categories", "[{key: noise, words: \"noise\"}, {key: volume-of-contact}, {key: threats, words: \"threats\"}]"));
  CHECK(keys_of(policy.categories) == Words{"noise", "volume-of-contact", "threats"});
  CHECK(*find_choice(policy.categories, "volume-of-contact") == *find_choice(general().categories, "volume-of-contact"));
  CHECK(find_choice(policy.categories, "threats")->words == "threats");
  CHECK(std::count(policy.unset.begin(), policy.unset.end(), "categories.volume-of-contact") == 1);
  CHECK(std::count(policy.unset.begin(), policy.unset.end(), "categories.threats") == 0);
}

TEST_CASE("a pack that names who may warn names whom its stages name") {
  const Policy policy = sound_pack(set("roles", all_roles_but_last + ", retention: [c], warn: [manager]}"));
  CHECK(shown(said(check_policy(policy))) ==
        "6:3 pack-agrees-with-itself: 'warn' does not name the roles that the warning stages do\n");
  const Policy agreed =
      sound_pack(set("roles", all_roles_but_last + ", retention: [c], warn: [manager, officer]}"));
  CHECK(shown(said(check_policy(agreed))) == "");
}

TEST_CASE("policy show has every key, plain and never null") {
  const Tree tree = policy_show(general());
  const Words design = {"schema",         "pack",
                        "version",        "person_noun",
                        "nation",         "categories",
                        "channels",       "considerations",
                        "roles",          "approve_jointly",
                        "warning_stages", "first_review_within_months",
                        "longest_months", "appeal_window_working_days",
                        "unset"};
  const Words casework = {"title",
                          "words",
                          "status",
                          "approved",
                          "owner",
                          "protected",
                          "excluded",
                          "definitions",
                          "measures",
                          "prompts",
                          "warning_stages",
                          "consult",
                          "skip_warning_reasons",
                          "safeguarding_first",
                          "roles",
                          "approve_quorum",
                          "deemed_delivery",
                          "immediate_lapse_working_days",
                          "later_reviews_within_months",
                          "review_notice_working_days",
                          "overdue_review",
                          "default_at_review",
                          "lift_needs_agreement",
                          "restart_within_months",
                          "appeal",
                          "in_force_during_appeal",
                          "members",
                          "warning_expires_months",
                          "mail_read_within_working_days",
                          "extract_stale_hours",
                          "staff_told",
                          "remind_days",
                          "escalate_after_working_days",
                          "letters_by",
                          "publish",
                          "policy_review",
                          "report",
                          "retention",
                          "sources"};
  std::set<std::string> expected(design.begin(), design.end());
  expected.insert(casework.begin(), casework.end());
  expected.insert({"not_known", "existence"});
  const Words there = keys(tree);
  CHECK(std::set<std::string>(there.begin(), there.end()) == expected);
  CHECK(there.size() == expected.size());
  CHECK_FALSE(any_null(tree));

  CHECK(at(tree, "schema").scalar == "regard/policy/1");
  CHECK(at(tree, "version") == Tree::integer(1));
  CHECK(keys(at(tree, "roles")) == Words(regard::acts_with_roles().begin(), regard::acts_with_roles().end()));
  for (const auto& entry : at(tree, "roles").entries) CHECK_MESSAGE(entry.value.is_list(), entry.key);
  CHECK(at(tree, "categories").items.at(0).scalar == "violence");
  CHECK(at(tree, "considerations").items.at(7).scalar == "against-us");
  CHECK(at(tree, "prompts").items.at(1).scalar == "adjustments");
  CHECK(at(tree, "skip_warning_reasons").items.at(0).scalar == "immediate-safety");
  CHECK(keys(at(tree, "warning_stages").items.at(0)) ==
        Words{"level", "words", "by", "all", "how", "letter", "consider", "asks_for_change"});
  CHECK(at(at(tree, "warning_stages").items.at(0), "all") == Tree::boolean(false));
  CHECK(keys(at(tree, "appeal")) ==
        Words{"exists", "to", "counts_from", "late", "decide_within_working_days", "warnings", "other_ways"});
  CHECK(at(at(tree, "appeal"), "exists") == Tree::boolean(true));
  CHECK(at(at(tree, "approve_quorum"), "need") == Tree::integer(1));
  CHECK(at(tree, "approve_jointly") == Tree::boolean(false));
  CHECK(at(tree, "lift_needs_agreement") == Tree::boolean(false));
  CHECK(at(tree, "remind_days").items.at(4) == Tree::integer(0));
  CHECK(keys(at(tree, "members")) == Words{"for", "who", "within_working_days", "may_help"});
  CHECK(at(at(tree, "members"), "may_help") == Tree::boolean(false));
  CHECK(at(at(tree, "policy_review"), "months") == Tree::integer(24));
  CHECK(at(at(tree, "retention"), "restriction_months") == Tree::integer(72));
  CHECK(at(tree, "unset") == Tree::list());
  CHECK(keys(at(at(tree, "sources"), "title")) == Words{"source", "grade"});
}

TEST_CASE("a policy that was never read still shows without a null") {
  CHECK_FALSE(any_null(policy_show(Policy{})));
}

TEST_CASE("words that reach a person are plain") {
  for (const auto& list : {general().categories, general().skip_warning_reasons})
    for (const auto& choice : list)
      for (const auto* never : {"vexatious", "SPOC", "health", "mental"})
        CHECK_MESSAGE(choice.words.find(never) == std::string::npos, choice.words);
  for (const auto& choice : general().considerations)
    CHECK_MESSAGE(choice.words.ends_with('?'), choice.words);
}
