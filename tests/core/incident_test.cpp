#include "regard/core/incident.hpp"

#include "ladder.hpp"

using namespace regard;
using namespace regard::test;

namespace {

using Try = Attempt<Incident>;
Changes act(const Try& a) { return add_incident(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

std::string refused(const Incident& incident) {
  const Try attempt{opened().on("2026-10-20"), incident};
  return refusal_of([&] { act(attempt); });
}

}  // namespace

TEST_CASE("recording an incident: the ladder") {
  Try attempt{opened().on("2025-12-31"), {}, "z.nobody"};
  attempt.world.add(CaseClosure{"moved away", false}, "a.one");
  attempt.request.service = "Housng";
  const auto changes = climb<Incident>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 31 December 2025", [](Try& a) { a.world.on("2026-07-01"); }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 1 July 2026", [](Try& a) { a.officer = "b.two"; }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](Try& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed",
       [](Try& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::everything_needed_is_given, "'occurred_on' was not given", [](Try& a) { a.request.occurred_on = day("2026-10-21"); }},
      {Rule::everything_needed_is_given, "'channel' was not given", [](Try& a) { a.request.channel = "phone"; }},
      {Rule::everything_needed_is_given, "'category' was not given", [](Try& a) { a.request.category = "abuze"; }},
      {Rule::everything_needed_is_given, "'summary' was not given", [](Try& a) { a.request.summary = std::string(4001, 'x'); }},
      {Rule::words_fit_a_letter, "'summary' has 4001 characters, and 4000 is the most",
       [](Try& a) { a.request.summary = std::string(4000, 'x'); a.request.detail = std::string(20001, 'x'); }},
      {Rule::words_fit_a_letter, "'detail' has 20001 characters, and 20000 is the most", [](Try& a) { a.request.detail.pop_back(); }},
      {Rule::word_is_in_the_policy, "'phone' is not a channel of the policy", [](Try& a) { a.request.channel = "telephone"; }},
      {Rule::word_is_in_the_policy, "'abuze' is not a category of the policy", [](Try& a) { a.request.category = "abuse"; }},
      {Rule::service_is_in_the_register, "'Housng' is not a service in this register", [](Try& a) { a.request.service = "housing"; }},
      {Rule::date_has_come, "the day it happened (2026-10-21) is after today, 2026-07-01", [](Try& a) { a.world.on("2026-10-21"); a.request.until_on = day("2026-10-22"); }},
      {Rule::date_has_come, "the last day (2026-10-22) is after today, 2026-10-21", [](Try& a) { a.request.until_on = day("2026-10-20"); }},
      {Rule::dates_are_in_order, "it ends (2026-10-20) before it begins (2026-10-21)", [](Try& a) { a.request.until_on = {}; a.request.contacts = 40; a.request.not_counted = 41; }},
      {Rule::contacts_are_counted_over_days, "contacts are counted without their days, or without saying how many do not count", [](Try& a) { a.request.until_on = day("2026-10-21"); a.request.not_counted = {}; }},
      {Rule::contacts_are_counted_over_days, "contacts are counted without their days, or without saying how many do not count", [](Try& a) { a.request.not_counted = 41; }},
      {Rule::contacts_are_counted_over_days, "41 of 40 contacts cannot be left out", [](Try& a) { a.request.not_counted = 40; a.request.evidence = {{"a letter", "the post room", {}, 0, {}}, {"a tape", "", {}, 0, {}}}; }},
      {Rule::evidence_says_who_holds_it, "nobody is named who holds 'a tape'", [](Try& a) { a.request.evidence.pop_back(); a.request.affected = {{"staff", "Clerk"}, {"z.nobody", ""}}; }},
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.request.affected.back().who = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 21 October 2026", [](Try& a) { a.request.affected.pop_back(); a.request.counter_allegations = {{"z.nobody", "lied"}}; }},
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](Try& a) { a.request.counter_allegations = {{"b.two", "lied"}}; }},
  }, act);
  CHECK(made<Incident>(changes) == attempt.request);
  REQUIRE(changes.facts.size() == 1);
  const Fact& fact = changes.facts.front().fact;
  CHECK(fact.header.kind == "incident");
  CHECK(fact.header.case_id == "RC-2026-7K3F9MQ4");
  CHECK(fact.header.id.empty());
  CHECK(fact.recorded == Recorded{"a.one", attempt.world.clock});
  CHECK(changes.facts.front().beside.empty());
  attempt.world.put(changes);
}

TEST_CASE("without a policy nothing is recorded") {
  Try attempt{opened().on("2026-01-04"), an_incident("2026-10-01")};
  std::erase_if(attempt.world.office_facts, [](const Fact& f) { return f.header.kind == "adoption"; });
  attempt.world.on("2026-10-20").refresh();
  CHECK(refusal_of([&] { act(attempt); }) == "policy-is-adopted: no policy is in force on 20 October 2026");
}

TEST_CASE("a role for one service records for that service only") {
  Try attempt{opened(), an_incident("2026-10-01"), "h.ome"};
  attempt.world.officer("h.ome", {"officer"}, "Housing");
  attempt.request.service = "Customer Services";
  CHECK(refusal_of([&] { act(attempt); }).starts_with("role-is-held"));
  attempt.request.service = "HOUSING";
  CHECK(refusal_of([&] { act(attempt); }) == "");
  attempt.request.service.clear();
  CHECK(refusal_of([&] { act(attempt); }) == "");
}

TEST_CASE("the mend of a mistyped word names the near one, else what there is") {
  const auto mend = [](const Incident& incident) {
    const Try attempt{opened().on("2026-10-20"), incident};
    try {
      act(attempt);
    } catch (const Refusal& refusal) {
      return refusal.mend;
    }
    return std::string();
  };
  auto incident = an_incident("2026-10-19", "abuze");
  CHECK(mend(incident).starts_with("did you mean 'abuse'? it has violence, threats, abuse, "));
  incident.category = "qqqqqqqq";
  CHECK(mend(incident).starts_with("it has violence, threats"));
  incident = an_incident("2026-10-19");
  incident.service = "Hosing";
  CHECK(mend(incident) == "did you mean 'Housing'?");
  incident.service = "Zzzzzzz";
  CHECK(mend(incident) == "its services are Customer Services, Housing and Social Care");
}

TEST_CASE("incidents at the edges") {
  Incident incident = an_incident("2026-10-20");
  SUBCASE("today, with a last day of today") { incident.until_on = day("2026-10-20"); }
  SUBCASE("none of the contacts is a request") { incident.until_on = day("2026-10-20"), incident.contacts = 1, incident.not_counted = 0; }
  SUBCASE("no service") { incident.service.clear(); }
  SUBCASE("nobody affected, no evidence") { incident.affected.clear(), incident.evidence.clear(); }
  SUBCASE("the longest summary is counted in characters, not bytes") {
    incident.summary.clear();
    for (int i = 0; i < 4000; ++i) incident.summary += "é";
  }
  CHECK(refused(incident) == "");
}

TEST_CASE("not counted without contacts is refused") {
  Incident incident = an_incident("2026-10-20");
  incident.not_counted = 1;
  CHECK(refused(incident) == "contacts-are-counted-over-days: 1 of 0 contacts cannot be left out");
}

TEST_CASE("a register without services takes any") {
  Try attempt{opened(), an_incident("2026-10-01")};
  attempt.request.service = "Anything";
  std::erase_if(attempt.world.office_facts, [](const Fact& f) { return f.header.kind == "details"; });
  attempt.world.refresh();
  CHECK(refusal_of([&] { act(attempt); }) == "");
}

TEST_CASE("the last day is the day itself where it did not go on") {
  Incident incident = an_incident("2026-10-19");
  CHECK(last_day(incident) == day("2026-10-19"));
  incident.until_on = day("2026-10-21");
  CHECK(last_day(incident) == day("2026-10-21"));
}

// -- what may be cited --------------------------------------------------------------------------------------

TEST_CASE("requests never count as too much contact, and abuse in one still counts") {
  struct Row {
    std::string category;
    int contacts;
    std::optional<int> not_counted;
    Request request;
    bool citable;
  };
  const std::vector<Row> rows = {
      {"volume-of-contact", 40, 39, Request::none, true},        {"volume-of-contact", 40, 40, Request::none, false},
      {"volume-of-contact", 0, {}, Request::none, true},         {"volume-of-contact", 0, {}, Request::foi, false},
      {"unreasonable-demands", 0, {}, Request::eir, false},      {"scatter-gun", 0, {}, Request::sar, false},
      {"volume-of-contact", 0, {}, Request::complaint, false},   {"volume-of-contact", 0, {}, Request::ombudsman, false},
      {"volume-of-contact", 0, {}, Request::member_contact, false}, {"volume-of-contact", 40, 1, Request::foi, true},
      {"abuse", 0, {}, Request::foi, true},                      {"threats", 40, 40, Request::complaint, true},
  };
  for (const auto& row : rows) {
    World w = opened().on("2026-10-20");
    Incident incident = an_incident("2026-10-19", row.category);
    incident.contacts = row.contacts;
    incident.not_counted = row.not_counted;
    if (row.contacts > 0) incident.until_on = day("2026-10-19");
    incident.request = row.request;
    const auto id = w.put(add_incident(w.office, w.of_case, incident, w.now()));
    CAPTURE(row.category);
    CAPTURE(row.contacts);
    const auto rule = refusal_of([&] { require_citable(w.of_case, w.policy, {w.pin(id)}); });
    CHECK(rule == (row.citable ? "" : "requests-are-not-counted: '" + id + "' is about too much contact, and every contact in it is a request, complaint or letter to a representative"));
  }
}

TEST_CASE("a threat of self-harm goes to safeguarding first, and nowhere else will do") {
  World w = opened().on("2026-10-20");
  const auto id = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-19", "self-harm"), w.now()));
  const auto other = w.put(add_incident(w.office, w.of_case, an_incident("2026-10-19"), w.now()));
  const auto refused_now = [&] { return refusal_of([&] { require_citable(w.of_case, w.policy, {w.pin(other), w.pin(id)}); }); };
  const auto first = "safeguarding-comes-first: '" + id + "' has not been referred to safeguarding";
  CHECK(refused_now() == first);
  w.put(record_referral(w.office, w.of_case, {ReferredTo::police, w.today(), {Pin::typed(id)}, {}, {}}, w.now()));
  CHECK(refused_now() == first);
  w.put(record_referral(w.office, w.of_case, {ReferredTo::safeguarding, w.today(), {Pin::typed(other)}, {}, {}}, w.now()));
  CHECK(refused_now() == first);
  w.put(record_referral(w.office, w.of_case, {ReferredTo::safeguarding, w.today(), {Pin::typed(id)}, {}, {}}, w.now()));
  CHECK(refused_now() == "");
}

TEST_CASE("nothing cited is refused") {
  World w = opened();
  CHECK(refusal_of([&] { require_citable(w.of_case, w.policy, {}); }) == "evidence-is-cited: no incident is cited");
}
