#include "regard/core/representative.hpp"

#include "ladder.hpp"
#include "regard/core/check.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Changes add_one(const Attempt<Representative>& a) { return add_representative(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

Representative an_advocate(Date until = {}) { return {"Dana Whitlock", Basis::advocate, "form signed on 1 October, held by Legal Services", until}; }

Measure through_her() {
  Measure m = Measure::typed("representative-only:representative=dana  whitlock");
  m.because = "Calls ended in insults, and she offered to speak for you";
  return m;
}

}  // namespace

TEST_CASE("adding a representative: the ladder") {
  Attempt<Representative> attempt{opened().on("2026-10-20"), {}, "z.nobody"};
  attempt.world.add(CaseClosure{"moved away", false}, "a.one");
  const auto changes = climb<Representative>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post", [](auto& a) { a.officer = "b.two"; }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::everything_needed_is_given, "'name' was not given", [](auto& a) { a.request.name = "Dana Whitlock"; }},
      {Rule::representative_has_a_basis, "'basis' was not given", [](auto& a) { a.request.basis = Basis::advocate; }},
      {Rule::representative_has_a_basis, "'evidence' was not given", [](auto& a) { a.request.evidence = std::string(20001, 'x'); }},
      {Rule::words_fit_a_letter, "'evidence' has 20001 characters", [](auto& a) { a.request = an_advocate(day("2026-10-19")); }},
      {Rule::dates_are_in_order, "what lets them speak for the person ended on 19 October 2026", [](auto& a) { a.request.until = day("2026-10-20"); }},
  }, add_one);
  CHECK(made<Representative>(changes) == attempt.request);
  World& w = attempt.world;
  w.put(changes);
  CHECK(representatives(w.of_case, day("2026-10-20")).size() == 1);
  CHECK(representatives(w.of_case, day("2026-10-21")).empty());
  CHECK(representative_words(*representatives(w.of_case, day("2026-10-20")).front()) == "Dana Whitlock (advocate, until 20 October 2026)");
}

TEST_CASE("contact through a representative only needs one who lasts as long") {
  World w = warned();
  w.on("2026-10-22");
  Proposal p = a_proposal(w.incident);
  p.measures = {through_her()};
  const auto said = [&] { return refusal_of([&] { propose(w.office, w.of_case, p, w.now()); }); };
  CHECK(said() == "representative-is-recorded: the representative that 'representative-only' names is not recorded as one");
  w.add(Representative{"Ash Reed", Basis::consent, "letter", {}}, "a.one");
  CHECK(said() == "representative-is-recorded: the representative that 'representative-only' names is not recorded as one");
  w.add(an_advocate(day("2026-10-21")), "a.one");
  CHECK(said() == "representative-is-recorded: the representative that 'representative-only' names is not recorded as one");
  w.add(an_advocate(day("2027-04-29")), "a.one");
  CHECK(said() == "representative-is-recorded: the representative's basis ends on 29 April 2027, before the restriction does (30 April 2027)");
  w.add(an_advocate(day("2027-04-30")), "a.one");
  CHECK(said() == "");
}

TEST_CASE("a standing measure whose representative has gone is found") {
  World w = warned();
  w.on("2026-10-22");
  const auto advocate = w.add(an_advocate(), "a.one");
  Proposal p = a_proposal(w.incident);
  p.measures = {through_her()};
  w.proposal = w.put(propose(w.office, w.of_case, p, w.now()));
  w.on("2026-10-26");
  w.put(decide(w.office, w.of_case, a_decision(w.proposal), w.now("b.two")));
  w.send("decision", w.proposal);
  const auto found = [&](std::string_view on) {
    int count = 0;
    for (const auto& finding : check_case(w.office, w.of_case, day(on), moment(on))) count += finding.rule == Rule::representative_is_recorded;
    return count;
  };
  CHECK(found("2026-11-10") == 0);
  w.body<Representative>(advocate).until = day("2026-11-09");
  w.refresh();
  CHECK(found("2026-11-09") == 0);
  CHECK(found("2026-11-10") == 1);
  CHECK(found("2027-05-10") == 0);  // it has ended
}

TEST_CASE("a letter goes through a representative only while there is one; and nothing restricts them") {
  World w = decided();
  w.on("2026-10-28");
  const auto send = [&] { return refusal_of([&] { w.send("decision", w.proposal, SentBy::representative); }); };
  CHECK(send() == "representative-is-recorded: the letter goes through a representative, and none is recorded on 28 October 2026");
  w.add(an_advocate(day("2026-10-27")), "a.one");
  CHECK(send() == "representative-is-recorded: the letter goes through a representative, and none is recorded on 28 October 2026");
  w.add(an_advocate(), "a.one");
  CHECK(send() == "");
  Representation said{Pin::typed(w.proposal), day("2026-10-28"), From::representative, "Mornings do not suit"};
  CHECK(refusal_of([&] { record_representation(w.office, w.of_case, said, w.now()); }) == "");
}
