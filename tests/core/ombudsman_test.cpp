#include "regard/core/ombudsman.hpp"

#include "ladder.hpp"
#include "regard/core/check.hpp"
#include "regard/core/duties.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Changes act(const Attempt<OmbudsmanCase>& a) { return record_ombudsman(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

OmbudsmanCase a_step(OmbudsmanStage stage, std::string_view on) {
  OmbudsmanCase o;
  o.body = "the Ombudsman";
  o.reference = "24 000 111";
  o.dated = day(on);
  o.stage = stage;
  if (stage == OmbudsmanStage::decided) o.finding = "fault, and injustice";
  return o;
}

std::string put(World& w, const OmbudsmanCase& step) { return w.put(record_ombudsman(w.office, w.of_case, step, w.now())); }

std::vector<Duty> actions(const World& w) {
  auto all = duties_of(w.office, w.of_case, w.today());
  std::erase_if(all, [](const Duty& d) { return d.duty != "ombudsman-action"; });
  return all;
}

/// Decided on 1 December, with three things to do.
World decided_against() {
  World w = warned();
  w.on("2026-12-01");
  auto step = a_step(OmbudsmanStage::decided, "2026-12-01");
  step.remedies = {{"Apologise in writing", day("2026-12-15")}, {"Apply the policy's review in every case", day("2027-03-01")}, {"Pay £300", day("2026-12-31")}};
  step.owner = "c.three";
  put(w, step);
  return w;
}

}  // namespace

TEST_CASE("recording a step with an ombudsman: the ladder") {
  World w = warned();
  w.on("2026-11-25");
  put(w, a_step(OmbudsmanStage::draft, "2026-11-24"));
  Attempt<OmbudsmanCase> attempt{w, {}, "z.nobody"};
  climb<OmbudsmanCase>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post", [](auto& a) { a.officer = "b.two"; }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](auto& a) { a.officer = "a.one"; }},
      {Rule::everything_needed_is_given, "'body' was not given", [](auto& a) { a.request.body = "the Ombudsman"; }},
      {Rule::everything_needed_is_given, "'reference' was not given", [](auto& a) { a.request.reference = "24  000 111"; }},
      {Rule::everything_needed_is_given, "'dated' was not given", [](auto& a) { a.request.dated = day("2026-11-26"); }},
      {Rule::everything_needed_is_given, "'stage' was not given", [](auto& a) { a.request.stage = OmbudsmanStage::opened; }},
      {Rule::date_has_come, "the day of this step (2026-11-26)", [](auto& a) { a.request.dated = day("2026-11-23"), a.request.owner = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post", [](auto& a) { a.request.owner = "c.three"; }},
      {Rule::ombudsman_goes_forward, "'24  000 111' was 'draft' on 24 November 2026",
       [](auto& a) { a.request.stage = OmbudsmanStage::draft, a.request.remedies = {{"Apologise", day("2026-12-15")}}; }},
      {Rule::dates_are_in_order, "23 November 2026 is before its last step, 24 November 2026", [](auto& a) { a.request.dated = day("2026-11-25"); }},
      {Rule::a_remedy_is_decided, "a remedy is given, and '24  000 111' is 'draft'", [](auto& a) { a.request.stage = OmbudsmanStage::decided; }},
      {Rule::everything_needed_is_given, "'finding' was not given", [](auto& a) { a.request.finding = "fault", a.request.done = {"Pay"}; }},
      {Rule::remedy_is_known, "'Pay' is not a remedy that is still to be carried out", [](auto& a) { a.request.done.clear(); }},
  }, act);
}

TEST_CASE("a remedy is named by its number, its words or a beginning that is nobody else's") {
  World w = decided_against();
  w.on("2026-12-10");
  auto step = a_step(OmbudsmanStage::decided, "2026-12-10");
  step.finding.clear();  // it was said before
  step.done = {"Ap"};
  CHECK(refusal_of([&] { put(w, step); }).starts_with("remedy-is-known: 'Ap' could be"));
  step.done = {"4"};
  CHECK(refusal_of([&] { put(w, step); }).starts_with("remedy-is-known: '4' is not"));
  step.done = {"apolog", "3"};
  const auto id = put(w, step);
  CHECK(w.of_case.find<OmbudsmanCase>(id)->done == std::vector<std::string>{"Apologise in writing", "Pay £300"});
  CHECK(refusal_of([&] { put(w, step); }).starts_with("remedy-is-known"));
  const auto complaints = complaints_of(w.of_case);
  REQUIRE(complaints.size() == 1);
  CHECK(complaints.front().is_open());
  CHECK(complaints.front().finding == "fault, and injustice");
  step.done = {"2"};
  put(w, step);
  CHECK_FALSE(complaints_of(w.of_case).front().is_open());
}

TEST_CASE("each remedy is a duty on its day, of the officer named, and keeps the case from closing") {
  World w = decided_against();
  auto all = actions(w);
  REQUIRE(all.size() == 3);
  CHECK(all.front().due_on == day("2026-12-15"));
  CHECK(all.front().owner == "c.three");
  CHECK(all.front().command == "regard ombudsman record RC-2026-7K3F9MQ4 --body 'the Ombudsman' --ref '24 000 111' --on DATE --stage decided --done 1");
  w.on("2027-04-01");
  CHECK(refusal_of([&] { close_case(w.office, w.of_case, {"all is done", false}, w.now()); }).starts_with("case-can-close: ombudsman-action"));
  const auto findings = check_case(w.office, w.of_case, w.today(), w.clock);
  CHECK(std::any_of(findings.begin(), findings.end(), [](const Finding& f) { return f.rule == Rule::remedy_is_carried_out; }));
}

TEST_CASE("the same words again move the day") {
  World w = decided_against();
  w.on("2026-12-10");
  auto step = a_step(OmbudsmanStage::decided, "2026-12-10");
  step.remedies = {{"pay £300", day("2027-01-31")}};
  put(w, step);
  const auto all = actions(w);
  REQUIRE(all.size() == 3);
  CHECK(std::any_of(all.begin(), all.end(), [](const Duty& d) { return d.due_on == day("2027-01-31"); }));
  CHECK(std::none_of(all.begin(), all.end(), [](const Duty& d) { return d.due_on == day("2026-12-31"); }));
}

TEST_CASE("an ombudsman decides long after: a closed case takes it, stays closed, and has its duties") {
  World w = opened();
  w.put(close_case(w.office, w.of_case, {"nothing more", false}, w.now()));
  w.on("2027-10-01");
  auto step = a_step(OmbudsmanStage::decided, "2027-10-01");
  step.remedies = {{"Apologise", day("2027-11-01")}};
  put(w, step);
  CHECK(w.of_case.is_closed());
  REQUIRE(actions(w).size() == 1);
  CHECK(actions(w).front().owner == "a.one");  // nobody was named: the case's owner
  const auto findings = check_case(w.office, w.of_case, w.today(), w.clock);
  CHECK(findings.empty());
}
