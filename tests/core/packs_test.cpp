// The five councils' packs that ship: what each says, what it leaves to the council, and where every word comes from.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>

#include "regard/core/policy.hpp"
#include "regard/core/text.hpp"
#include "regard/store/yaml.hpp"

using namespace regard;
using Words = std::vector<std::string>;
namespace fs = std::filesystem;

namespace {

const fs::path root = REGARD_SOURCE_DIR;

std::string text_of_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Policy read_pack(const std::string& name, const Policy* general) {
  const auto read = store::read_yaml(name, text_of_file(root / "policies" / (name + ".yaml")));
  for (const auto& problem : read.problems) FAIL(name << ":" << problem.where.words() << ": " << problem.what);
  std::vector<Finding> findings;
  Policy policy = read_policy(read.tree, general, findings);
  for (const auto& finding : findings) FAIL_CHECK(name << ":" << finding.where.words() << ": " << finding.what);
  return policy;
}

const Policy& general() {
  static const Policy policy = read_pack("general", nullptr);
  return policy;
}

const std::vector<Policy>& packs() {
  static const std::vector<Policy> all = [] {
    Words names;
    for (const auto& entry : fs::directory_iterator(root / "policies"))
      if (entry.path().stem() != "general") names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    std::vector<Policy> made;
    for (const auto& name : names) {
      made.push_back(read_pack(name, &general()));
      CHECK(made.back().pack == name);
    }
    return made;
  }();
  return all;
}

const Policy& pack(const std::string& name) {
  const auto found = std::find_if(packs().begin(), packs().end(), [&](const Policy& policy) { return policy.pack == name; });
  REQUIRE(found != packs().end());
  return *found;
}

bool has(const Words& list, const std::string& word) { return std::find(list.begin(), list.end(), word) != list.end(); }

std::string part(const Keyed& map, const std::string& key) {
  for (const auto& [name, value] : map)
    if (name == key) return value;
  return {};
}

/// "T", or "" where the value is the general pack's.
std::string grade(const Policy& policy, const std::string& setting) {
  if (has(policy.unset, setting)) return {};
  for (const auto& source : policy.sources)
    if (source.key == setting) return source.grade;
  return "missing";
}

/// Those of the settings that the pack itself gives, whole or in part.
std::string given(const Policy& policy) {
  Words list;
  for (const auto& field : Described<Policy>::fields())
    if (!has(policy.unset, std::string(field.name))) list.emplace_back(field.name);
  return join(list, " ");
}

std::set<std::string> codes_in(const std::string& text) {
  static const std::regex code("[SWAC]-[A-Z]+[0-9]*");
  std::set<std::string> found;
  for (auto at = std::sregex_iterator(text.begin(), text.end(), code); at != std::sregex_iterator(); ++at) found.insert(at->str());
  return found;
}

std::set<std::string> codes_known() {
  std::set<std::string> known;
  const std::string page = text_of_file(root / "docs/sources.md");
  static const std::regex row("\n\\| ([SWAC]-[A-Z]+[0-9]*) \\|");
  for (auto at = std::sregex_iterator(page.begin(), page.end(), row); at != std::sregex_iterator(); ++at) known.insert((*at)[1]);
  return known;
}

}  // namespace

TEST_CASE("five councils' packs ship") {
  Words names;
  for (const Policy& policy : packs()) {
    const std::string& name = policy.pack;
    names.push_back(name);
  }
  CHECK(names == Words{"aberdeen-2025", "north-northamptonshire-2024", "west-lindsey-2024", "york-2013", "york-2025"});
}

TEST_CASE("every pack can be used, and only the one that was never in force is warned of") {
  for (const Policy& policy : packs()) {
    const std::string& name = policy.pack;
    CAPTURE(name);
    std::string said;
    for (const auto& finding : check_policy(policy)) said += finding.what + "\n";
    CHECK(said == (name == "york-2013" ? "'status' says that the policy was only consulted on\n" : ""));
  }
}

TEST_CASE("every setting stands in every pack's file, set, unset or known to exist") {
  for (const Policy& policy : packs()) {
    const std::string& name = policy.pack;
    CAPTURE(name);
    const auto read = store::read_yaml(name, text_of_file(root / "policies" / (name + ".yaml")));
    for (const auto& field : Described<Policy>::fields()) CHECK_MESSAGE(read.tree.find("settings")->find(field.name), field.name);
  }
}

TEST_CASE("what a pack attributes to its council names a source that we list") {
  const auto known = codes_known();
  CHECK(known.size() == 14);
  for (const Policy& policy : packs()) {
    const std::string& name = policy.pack;
    auto sources = policy.sources;
    std::erase_if(sources, [&](const auto& source) { return has(policy.unset, source.key); });
    sources.insert(sources.end(), policy.existence.begin(), policy.existence.end());
    for (const auto& source : sources) {
      CAPTURE(name);
      CAPTURE(source.key);
      const auto codes = codes_in(source.source);
      CHECK((source.grade == "I" || !codes.empty()));
      CHECK(source.grade != "K");  // no pack quotes what was not read
      for (const auto& code : codes) CHECK_MESSAGE(known.contains(code), code);
    }
  }
}

TEST_CASE("a page of which only the beginning was read gives no list for certain") {
  for (const auto* setting : {"measures", "prompts", "warning_stages", "channels"}) CHECK_MESSAGE(grade(pack("york-2025"), setting) == "P", setting);
  CHECK(grade(pack("north-northamptonshire-2024"), "definitions") == "P");
}

TEST_CASE("no pack says that an ombudsman asks for anything") {
  for (const Policy& policy : packs()) {
    const std::string& name = policy.pack;
    const auto text = lower_ascii(text_of_file(root / "policies" / (name + ".yaml")));
    CHECK_MESSAGE(text.find("ombudsman") == std::string::npos, name);
    CHECK_MESSAGE(text.find("vexatious") == std::string::npos, name);
  }
}

TEST_CASE("what is unset is the general pack's, word for word") {
  for (const Policy& policy : packs())
    for (const auto& field : Described<Policy>::fields()) {
      if (!has(policy.unset, std::string(field.name))) continue;
      CAPTURE(policy.pack);
      CAPTURE(field.name);
      // A category that the pack does not have goes nowhere first; who may warn follows from the stages.
      if (field.name == "safeguarding_first") CHECK(policy.safeguarding_first == Words{"self-harm"});
      else if (field.name != "roles") CHECK(field.write(&policy) == field.write(&general()));
    }
}

TEST_CASE("every pack has somebody for every act, and sends a threat of self-harm to safeguarding first") {
  for (const Policy& policy : packs()) {
    const std::string& name = policy.pack;
    CAPTURE(name);
    for (const auto act : acts_with_roles()) CHECK_MESSAGE(!policy.roles_for(act).empty(), act);
    for (const auto* act : {"record", "propose", "approve", "review"})
      for (const auto& role : policy.roles_for("appeal")) CHECK_MESSAGE(!has(policy.roles_for(act), role), act);
    CHECK(find_choice(policy.categories, "self-harm"));
    CHECK(policy.safeguarding_first == Words{"self-harm"});
    CHECK(find_choice(policy.skip_warning_reasons, "immediate-safety"));
    const bool counts = std::any_of(policy.categories.begin(), policy.categories.end(), [](const Choice& c) { return c.volume; });
    CHECK(counts);
  }
}

TEST_CASE("Aberdeen 2025") {
  const Policy& policy = pack("aberdeen-2025");
  CHECK(given(policy) == "title person_noun words nation status approved owner protected excluded definitions categories prompts measures roles "
                         "appeal_window_working_days appeal members publish");
  CHECK(policy.title == "Citizen Interaction Policy");
  CHECK(policy.person_noun == "citizen");
  CHECK(policy.word_for("restriction", "") == "contact restriction");
  CHECK(policy.word_for("notice", "") == "restriction notice");
  CHECK(policy.word_for("pledge", "") == "Zero Tolerance Pledge");
  CHECK(policy.word_for("member", "") == "Elected Member");
  CHECK(policy.nation == "scotland");
  CHECK(part(policy.approved, "date") == "2025-06-16");
  CHECK(part(policy.approved, "reference") == "CORS/25/156");
  CHECK(has(policy.protected_people, "Elected Members"));
  CHECK(policy.excluded.size() == 1);
  CHECK(policy.excluded.front().find("pupils' behaviour in school") != std::string::npos);
  CHECK(keys_of(policy.prompts) == Words{"vulnerability", "vision", "hearing", "speaking", "mobility"});
  CHECK(policy.roles_for("appeal") == Words{"director-of-service"});
  CHECK(policy.roles_for("appeals_office") == Words{"customer-feedback-team"});
  CHECK(policy.roles_for("approve") == general().roles_for("approve"));
  CHECK(has(policy.unset, "roles.approve"));
  CHECK_FALSE(has(policy.unset, "roles.appeal"));
  CHECK(policy.appeal_window_working_days == 10);
  CHECK(policy.appeal.to == "the Customer Feedback Team");
  CHECK(policy.appeal.counts_from == "receipt");
  CHECK(policy.appeal.late.find("exceptional circumstances") != std::string::npos);
  CHECK(has(policy.unset, "appeal.decide_within_working_days"));
  CHECK(part(policy.members, "who") == "all");
  CHECK(part(policy.members, "for") == "single-point-of-contact");
  CHECK(part(policy.members, "what").find("where to direct them") != std::string::npos);
  CHECK(policy.publish.size() == 3);
  CHECK(grade(policy, "appeal_window_working_days") == "T");
  CHECK(grade(policy, "longest_months").empty());
}

TEST_CASE("North Northamptonshire 2024") {
  const Policy& policy = pack("north-northamptonshire-2024");
  CHECK(given(policy) == "title person_noun words nation status approved protected definitions categories considerations roles staff_told");
  CHECK(policy.not_known == Words{"appeal_window_working_days", "appeal", "policy_review"});
  CHECK(policy.roles_for("approve") == Words{"service-lead", "assistant-director"});
  CHECK(policy.approve_jointly == false);
  CHECK(part(policy.approved, "in_force_from") == "2024-03-22");
  CHECK(policy.protected_people == Words{"staff", "contractors"});
  CHECK(part(policy.staff_told, "noted_in").find("staff alert register") != std::string::npos);
  CHECK(has(policy.unset, "staff_told.who"));
  CHECK(part(policy.definitions, "no-blanket-approach").find("a reason of its own") != std::string::npos);
  // The question is the council's; the eight beside it are the general pack's, and said to be.
  CHECK(find_choice(policy.considerations, "vulnerability"));
  for (const auto& question : general().considerations) {
    REQUIRE(find_choice(policy.considerations, question.key));
    CHECK(*find_choice(policy.considerations, question.key) == question);
    CHECK(has(policy.unset, "considerations." + question.key));
  }
  CHECK_FALSE(has(policy.unset, "considerations.vulnerability"));
}

TEST_CASE("York 2025") {
  const Policy& policy = pack("york-2025");
  CHECK(given(policy) == "title person_noun words nation status protected definitions categories channels prompts measures roles approve_jointly "
                         "warning_stages consult skip_warning_reasons first_review_within_months longest_months default_at_review "
                         "lift_needs_agreement staff_told publish policy_review");
  CHECK(policy.not_known == Words{"appeal_window_working_days", "appeal"});
  REQUIRE(policy.warning_stages.size() == 2);
  const auto& first = policy.warning_stages.front();
  CHECK(first.by == Words{"manager", "head-of-service"});
  CHECK(first.all);
  CHECK(first.asks_for_change == true);
  CHECK(first.consider == Words{"channel", "circumstances", "known-before", "disability"});
  const auto& second = policy.warning_stages.back();
  CHECK(second.by == Words{"head-of-legal-services", "chief-strategy-officer"});
  CHECK(second.all);
  CHECK(second.how == "letter");
  CHECK(second.letter == "under-review");
  CHECK(second.asks_for_change == false);
  CHECK(policy.roles_for("approve") == second.by);
  CHECK(policy.approve_jointly == true);
  CHECK(policy.consultees_for("approve") == Words{"corporate-management-team"});
  CHECK(policy.first_review_within_months == 6);
  CHECK(policy.longest_months == 12);
  CHECK(policy.lift_needs_agreement == true);
  CHECK(part(policy.policy_review, "months") == "24");
  CHECK(part(policy.policy_review, "from") == "2025-05-01");
  CHECK(part(policy.staff_told, "noted_in") == "the staff warning register");
  CHECK(policy.word_for("safety-ref", "") == "B-Safe");
  for (const auto* measure : {"one-response", "witness-present", "meeting-length", "call-times", "divert-email", "file-without-reply"})
    CHECK_MESSAGE(has(policy.measures, measure), measure);
  CHECK(grade(policy, "longest_months") == "T");
  CHECK(grade(policy, "skip_warning_reasons") == "I");
}

TEST_CASE("West Lindsey 2024") {
  const Policy& policy = pack("west-lindsey-2024");
  CHECK(given(policy) == "title person_noun words nation status approved protected categories safeguarding_first first_review_within_months "
                         "later_reviews_within_months members staff_told");
  CHECK(policy.first_review_within_months == 3);
  CHECK(policy.later_reviews_within_months == 3);
  CHECK(grade(policy, "safeguarding_first") == "I");
  CHECK(find_choice(policy.categories, "threats-to-customers"));
  CHECK(part(policy.members, "may_help") == "true");
  CHECK(has(policy.unset, "members.who"));
  CHECK(part(policy.staff_told, "advice").find("Do not respond in kind") == 0);
  CHECK(part(policy.approved, "expected") == "2024-07-18");
  CHECK(has(policy.unset, "approved.date"));
}

TEST_CASE("York 2013 is almost all unset") {
  const Policy& policy = pack("york-2013");
  CHECK(given(policy) == "title person_noun words nation status protected definitions categories considerations measures");
  CHECK(policy.status == "consultation");
  CHECK(policy.measures == Words{"single-point-of-contact", "named-contacts", "channel-only", "channel-closed"});
  CHECK(find_choice(policy.categories, "scatter-gun")->volume);
  CHECK(part(policy.definitions, "referral").find("police") != std::string::npos);
  CHECK(policy.protected_people == Words{"staff", "Members"});
  for (const auto* number : {"first_review_within_months", "longest_months", "appeal_window_working_days"})
    CHECK_MESSAGE(has(policy.unset, number), number);
}
