#include "regard/core/contact_change.hpp"

#include "ladder.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Changes act(const Attempt<ContactChange>& a) { return change_contact(a.world.office, a.world.of_case, a.request, a.world.now(a.officer)); }

Measure one_contact(const std::string& contact) {
  Measure m = Measure::typed("single-point-of-contact:contact=" + contact + ",deputy=Complaints Team,reach=01234 567891");
  m.because = "you rang six teams a day";
  return m;
}

/// In force from 2 November until 30 April, with one contact and a limit to calls.
World with_a_contact() {
  World w = warned();
  w.on("2026-10-22");
  Proposal p = a_proposal(w.incident);
  p.measures = {one_contact("Customer Relations"), a_measure()};
  w.proposal = w.put(propose(w.office, w.of_case, p, w.now()));
  w.on("2026-10-26");
  w.decision = w.put(decide(w.office, w.of_case, a_decision(w.proposal), w.now("b.two")));
  w.on("2026-10-28");
  w.letter = w.send("decision", w.proposal);
  return w.on("2026-11-10");
}

ContactChange a_change(std::string_view from, const std::string& contact = "Housing Advice") {
  ContactChange c;
  c.about = Pin::typed("RST-00000006");
  c.contact = contact;
  c.deputy = "Housing Repairs";
  c.reach = "01234 567899, Tuesday 10 to 11";
  c.from = day(from);
  c.explanation = "the team was reorganised";
  return c;
}

void changes_contact(World& w, const ContactChange& change) {
  w.put(change_contact(w.office, w.of_case, change, w.now()));
}

std::string contact_on(const World& w, std::string_view on) {
  return require_restriction(w.office, w.of_case, w.proposal, day(on)).measures.front().contact;
}

}  // namespace

TEST_CASE("changing the contact: the ladder") {
  Attempt<ContactChange> attempt{with_a_contact(), {}, "z.nobody"};
  World& w = attempt.world;
  w.add(CaseClosure{"moved away", false}, "a.one");
  attempt.request.about = Pin::typed("INC-00000005");
  const auto changes = climb<ContactChange>(attempt, {
      {Rule::officer_is_known, "'z.nobody' is not an officer of this register", [](auto& a) { a.officer = "e.gone"; }},
      {Rule::officer_is_in_post, "'e.gone' is not in post on 10 November 2026", [](auto& a) { a.officer = "b.two"; }},
      {Rule::role_is_held, "'b.two' does not hold a role that may do this", [](auto& a) { a.officer = "a.one"; }},
      {Rule::case_is_open, "'RC-2026-7K3F9MQ4' is closed",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "closure"; }); a.world.refresh(); }},
      {Rule::id_is_known, "'INC-00000005' is not a proposal in RC-2026-7K3F9MQ4", [](auto& a) {
         a.request.about = Pin::typed("RST-00000006");
         a.world.add(Delivery{a.world.pin(a.world.letter), day("2026-11-10"), "gone away"}, "a.one");
       }},
      {Rule::restriction_is_in_force, "'RST-00000006' is approved",
       [](auto& a) { std::erase_if(a.world.facts, [](const Fact& f) { return f.header.kind == "delivery"; }); a.world.refresh(); }},
      {Rule::everything_needed_is_given, "'contact' was not given", [](auto& a) { a.request.contact = "e.gone"; }},
      {Rule::everything_needed_is_given, "'deputy' was not given", [](auto& a) { a.request.deputy = "Housing Repairs"; }},
      {Rule::everything_needed_is_given, "'reach' was not given", [](auto& a) { a.request.reach = "01234 567899"; }},
      {Rule::everything_needed_is_given, "'from' was not given", [](auto& a) { a.request.from = day("2026-11-01"); }},
      {Rule::everything_needed_is_given, "'explanation' was not given", [](auto& a) {
         a.request.explanation = "reorganised";
         a.world.template body<Proposal>(a.world.proposal).measures.erase(a.world.template body<Proposal>(a.world.proposal).measures.begin());
         a.world.refresh();
       }},
      {Rule::contact_can_be_changed, "'RST-00000006' has no single point of contact", [](auto& a) {
         auto& measures = a.world.template body<Proposal>(a.world.proposal).measures;
         measures.insert(measures.begin(), one_contact("Customer Relations"));
         a.world.refresh();
       }},
      {Rule::dates_are_in_order, "1 November 2026 is not within 2 November 2026 and 30 April 2027", [](auto& a) { a.request.from = day("2027-05-01"); }},
      {Rule::dates_are_in_order, "1 May 2027 is not within 2 November 2026 and 30 April 2027", [](auto& a) { a.request.from = day("2026-11-16"); }},
      {Rule::contact_is_in_post, "'e.gone'", [](auto& a) { a.request.contact = "b.two"; }},
  }, act);
  CHECK(made<ContactChange>(changes).about == w.pin(w.proposal));
  CHECK(made<ContactChange>(changes).decided_by == "a.one");
  w.put(changes);
  CHECK(contact_on(w, "2026-11-15") == "Customer Relations");
  CHECK(contact_on(w, "2026-11-16") == "b.two");
}

TEST_CASE("nothing but the contact changes") {
  World w = with_a_contact();
  changes_contact(w, a_change("2026-11-16"));
  const auto r = require_restriction(w.office, w.of_case, w.proposal, day("2026-11-16"));
  const auto& m = r.measures.front();
  CHECK(m.deputy == "Housing Repairs");
  CHECK(m.reach == "01234 567899, Tuesday 10 to 11");
  CHECK(m.because == "you rang six teams a day");
  CHECK(r.measures.back() == a_measure());
  CHECK(r.until == day("2027-04-30"));
  CHECK(r.review_on == day("2027-02-01"));
  CHECK(r.state == State::in_force);
  CHECK(r.contact_changes.size() == 1);
}

TEST_CASE("of two changes the one that began last counts, whichever was written down first") {
  World w = with_a_contact();
  changes_contact(w, a_change("2026-12-01", "Housing Advice"));
  changes_contact(w, a_change("2026-11-16", "the Duty Manager"));
  CHECK(contact_on(w, "2026-11-10") == "Customer Relations");
  CHECK(contact_on(w, "2026-11-16") == "the Duty Manager");
  CHECK(contact_on(w, "2026-12-01") == "Housing Advice");
}

TEST_CASE("a change to come outlives a review in between") {
  World w = with_a_contact();
  changes_contact(w, a_change("2027-02-15"));
  w.on("2027-01-25");
  Review review = a_review("RST-00000006", ReviewOutcome::varied);
  review.measures = {one_contact("Customer Relations")};
  w.put(record_review(w.office, w.of_case, review, w.now("b.two")));
  CHECK(contact_on(w, "2027-02-14") == "Customer Relations");
  CHECK(contact_on(w, "2027-02-15") == "Housing Advice");
}
