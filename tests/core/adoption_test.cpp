#include "regard/core/adoption.hpp"

#include "ladder.hpp"
#include "regard/core/text.hpp"
#include "regard/store/yaml.hpp"

using namespace regard;
using namespace regard::test;

namespace {

struct Adopting {
  Policy pack;
  std::vector<Finding> findings;
  Adoption request;
};

Changes take_up(const Attempt<Adopting>& a) {
  return adopt(a.world.office, a.request.pack, a.request.findings, a.request.request, a.world.now(a.officer));
}

/// The general pack under another name.
Policy ours(int version = 1) {
  Policy pack = general_policy();
  pack.pack = "anytown";
  pack.version = version;
  pack.sha256 = std::string(64, 'a');
  return pack;
}

Finding finding(Finding::Severity severity, const std::string& what) {
  return {Rule::pack_agrees_with_itself, severity, {"anytown.yaml", 7, 3}, what, "mend it", {}};
}

World autumn() { return World().on("2026-10-20"); }

Adopting from(const char* date, Policy pack = ours()) { return {std::move(pack), {}, {{}, {}, {}, day(date), "Cabinet, 1 October 2026", {}}}; }

Tree pack_tree(const std::string& settings) {
  return store::read_yaml("p.yaml", "regard: 1\nkind: policy\npack: anytown\nversion: 1\nsettings:\n" + settings).tree;
}

/// One setting of the next version, as YAML.
std::string setting_of(const Tree& next, const std::string& key) {
  Tree alone = Tree::map();
  alone.set(key, *next.find("settings")->find(key));
  return store::write_yaml(alone);
}

}  // namespace

TEST_CASE("adopting a policy: the ladder") {
  Attempt<Adopting> attempt{autumn(), {ours(), {finding(Finding::Severity::warning, "w"), finding(Finding::Severity::error, "wrong"), finding(Finding::Severity::error, "also")}, {}}, "z.nobody"};
  attempt.request.pack.pack = "general";
  attempt.request.pack.version = 1;
  const auto changes = climb<Adopting>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 20 October 2026", [](auto& a) { a.officer = "a.one"; }},
      {Rule::role_is_held, "'a.one' does not keep this register", [](auto& a) { a.officer = "r.keeper"; }},
      {Rule::everything_needed_is_given, "'from' was not given", [](auto& a) { a.request.request.from = day("2026-01-04"); }},
      {Rule::everything_needed_is_given, "'authority' was not given", [](auto& a) { a.request.request.authority = "Cabinet"; }},
      {Rule::pack_agrees_with_itself, "anytown.yaml:7:3: wrong", [](auto& a) { a.request.findings.resize(1, finding(Finding::Severity::warning, "w")); }},
      {Rule::pack_is_what_was_adopted, "'general' version 1 was adopted in other words", [](auto& a) { a.request.pack = a.world.policy; }},
      {Rule::dates_are_in_order, "'general' version 1 is in force from 5 January 2026", [](auto& a) { a.request.request.from = day("2026-01-05"); }},
      {Rule::correction_changes_something, "'general' version 1 is the policy on 5 January 2026 already", [](auto& a) { a.request.pack = ours(); }},
  }, take_up);
  REQUIRE(changes.facts.size() == 1);
  const auto before = attempt.world.office.adoption(day("2026-01-05"));
  CHECK(made<Adoption>(changes) == Adoption{"anytown", 1, std::string(64, 'a'), day("2026-01-05"), "Cabinet", before.fact->pin()});
}

TEST_CASE("a pack with more than one fault says how many") {
  Attempt<Adopting> attempt{autumn(), from("2026-11-01"), "r.keeper"};
  attempt.request.findings = {finding(Finding::Severity::error, "first"), finding(Finding::Severity::error, "second"), finding(Finding::Severity::error, "third")};
  try {
    take_up(attempt);
    FAIL("adopted");
  } catch (const Refusal& refusal) {
    CHECK(refusal.mend == "mend it; 2 more things are wrong with 'anytown'");
  }
}

TEST_CASE("the policy of a day is the one adopted from then on, and the last recorded of one day") {
  World world = autumn();
  const auto hold = [&](const Policy& pack, const char* date) {
    world.put(adopt(world.office, pack, {}, Adoption{{}, {}, {}, day(date), "Cabinet", {}}, world.now("r.keeper")));
    world.office.policies.push_back(pack);
  };
  hold(ours(1), "2026-12-01");
  Policy second = ours(2);
  second.sha256 = std::string(64, 'b');
  hold(second, "2026-12-01");
  world.office.policies = {world.policy, ours(1), second};
  CHECK(world.office.policy(day("2026-11-30"))->pack == "general");
  CHECK(world.office.adoption(day("2026-11-30"))->pack == "general");
  CHECK(world.office.policy(day("2026-12-01"))->version == 2);
  CHECK(world.office.policy(day("2026-01-04")) == nullptr);
  CHECK_FALSE(world.office.adoption(day("2026-01-04")));
}

TEST_CASE("adoptions of one moment follow one another, whatever their ids") {
  World world = autumn();
  std::vector<Policy> packs = {world.policy};
  for (int version = 1; version <= 6; ++version) {
    Policy pack = ours(version);
    pack.sha256 = std::string(64, static_cast<char>('0' + version));
    world.office.policies = packs;
    world.put(adopt(world.office, pack, {}, Adoption{{}, {}, {}, day("2026-12-01"), "Cabinet", {}}, world.now("r.keeper")));
    world.on("2026-10-20");  // the clock has not moved
    packs.push_back(pack);
    world.office.policies = packs;
    CHECK(world.office.policy(day("2026-12-01"))->version == version);
  }
}

TEST_CASE("what an adoption leaves to be done is said") {
  const World world = autumn();
  const auto notes = [&](const Policy& pack, const char* date) { return join(notes_on_adoption(world.office, pack, day(date), world.now("r.keeper")), "\n"); };
  CHECK(notes(ours(), "2026-10-20") == "");
  CHECK(notes(ours(), "2026-10-19") == "note: 19 October 2026 has passed; what was decided since then keeps the policy that it was made under");
  Policy pack = ours();
  pack.status = "superseded";
  CHECK(notes(pack, "2026-11-01") == "warning: 'status' says that another policy has taken its place; adopt the policy that is in force");
  pack = ours();
  pack.nation = "scotland";
  CHECK(notes(pack, "2026-11-01") == "note: the policy is made for scotland; this register counts the working days of england");
  pack = ours();
  for (auto& row : pack.roles)
    if (row.act == "approve") row.roles = {"chief-strategy-officer", "head-of-legal"};
  CHECK(notes(pack, "2026-11-01") == "note: nobody holds chief-strategy-officer and head-of-legal then: regard officer grant ID --role chief-strategy-officer --from 2026-11-01");
  pack = ours();
  pack.unset = {"longest_months", "appeal.to", "report"};
  CHECK(notes(pack, "2026-11-01") == "note: 2 of its 47 settings are the council's to set: regard policy set KEY=VALUE --from DATE --authority TEXT");
}

TEST_CASE("which of the settings that decide something are the council's to set") {
  CHECK(to_be_set(general_policy()).settings == 0);
  CHECK(to_be_set(general_policy()).in_words == "");
  Policy pack = ours();
  pack.unset = {"longest_months", "roles.approve", "appeal", "report"};
  const auto open = to_be_set(pack);
  CHECK(open.settings == 3);
  CHECK(open.that_matter == std::vector<std::string>{"roles.approve", "longest_months", "appeal.to", "appeal.decide_within_working_days"});
  CHECK(open.in_words == "who approves, the longest that a restriction lasts, where an appeal goes, when an appeal is answered");
}

TEST_CASE("the next version of a pack") {
  const Tree pack = pack_tree(
      "  longest_months: {unset: true}\n"
      "  title: {value: \"Ours\", source: \"minute 7\", grade: P}\n"
      "  appeal: {value: {exists: true, to: \"a Director\"}, source: \"minute 8\", grade: P}\n"
      "  members: {exists: true, source: \"minute 9\", grade: T}\n");
  const Tree next = next_version_of_pack(pack, 4, {{"longest_months", typed_plainly("longest_months", "9")},
                                                   {"title", typed_plainly("title", "Theirs")},
                                                   {"appeal.late", Tree::text("Never.")},
                                                   {"members.may_help", typed_plainly("members.may_help", "true")},
                                                   {"members.within_working_days", typed_plainly("members.within_working_days", "3")},
                                                   {"report", Tree::text("annual")}}, "Cabinet");
  CHECK(next.find("version")->scalar == "4");
  CHECK(next.find("pack")->scalar == "anytown");
  CHECK(setting_of(next, "longest_months") == "longest_months:\n  value: 9\n  source: \"Cabinet\"\n  grade: T\n");
  CHECK(setting_of(next, "title") == "title:\n  value: \"Theirs\"\n  source: \"Cabinet\"\n  grade: T\n");
  // The rest of the appeal is as it was, and so is where it comes from and how surely.
  CHECK(setting_of(next, "appeal") == "appeal:\n  value:\n    exists: true\n    to: \"a Director\"\n    late: \"Never.\"\n  source: \"minute 8; late: Cabinet\"\n  grade: P\n");
  CHECK(setting_of(next, "members") == "members:\n  value:\n    may_help: true\n    within_working_days: 3\n  source: \"Cabinet\"\n  grade: T\n");
  CHECK(setting_of(next, "report") == "report:\n  value: \"annual\"\n  source: \"Cabinet\"\n  grade: T\n");
  CHECK(setting_of(pack, "longest_months") == "longest_months:\n  unset: true\n");
}

TEST_CASE("a setting that no pack has, or that has no parts, is refused") {
  const Tree pack = pack_tree("  longest_months: {unset: true}\n");
  const auto refused = [&](const std::string& key) { return refusal_of([&] { next_version_of_pack(pack, 2, {{key, Tree::integer(9)}}, "Cabinet"); }); };
  CHECK(refused("longest_month") == "pack-settings-are-known: 'longest_month' is not a setting; did you mean 'longest_months'?");
  CHECK(refused("longest_months.first") == "pack-settings-are-known: 'longest_months' has no parts");
  CHECK(refusal_of([&] { typed_plainly("colour", "red"); }) == "pack-settings-are-known: 'colour' is not a setting");
}

TEST_CASE("what is typed without quotes takes the form of its setting") {
  CHECK(typed_plainly("longest_months", "9") == Tree::integer(9));
  CHECK(typed_plainly("longest_months", "nine") == Tree::text("nine"));
  CHECK(typed_plainly("approve_jointly", "true") == Tree::boolean(true));
  CHECK(typed_plainly("title", "1984") == Tree::text("1984"));
  CHECK(typed_plainly("title", "true") == Tree::text("true"));
}
