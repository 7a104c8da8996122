// What tells one duty from another, whoever owns it and whenever it is due: calendars and mails keep to it. That no two
// share it under anything that can happen is seen in random_test.
#include <set>

#include "ladder.hpp"
#include "regard/core/correction.hpp"
#include "regard/core/duties.hpp"
#include "regard/core/ombudsman.hpp"
#include "telling.hpp"

using namespace regard;
using namespace regard::test;

namespace {

std::vector<Duty> duties_called(const World& w, std::string_view name, std::string_view on) {
  auto list = duties_of(w.office, w.of_case, day(on));
  std::erase_if(list, [&](const Duty& duty) { return duty.duty != name; });
  return list;
}

Duty review_of(const World& w, std::string_view on) {
  const auto list = duties_called(w, "review", on);
  REQUIRE(list.size() == 1);
  return list.front();
}

std::size_t different(const std::vector<Duty>& duties) {
  std::set<std::string> identities;
  for (const auto& duty : duties) identities.insert(identity_of(duty));
  return identities.size();
}

}  // namespace

TEST_CASE("a review that is put off, and one whose reviewer leaves, stays the same duty") {
  World w = told();
  w.on("2027-01-05");
  const Duty before = review_of(w, "2027-01-05");
  Review off;
  off.about = Pin::typed("RST-00000006");
  off.adjourned_to = day("2027-02-15");
  off.explanation = "in hospital";
  w.put(adjourn_review(w.office, w.of_case, off, w.now("b.two")));
  CHECK(review_of(w, "2027-01-05").due_on != before.due_on);
  CHECK(identity_of(review_of(w, "2027-01-05")) == identity_of(before));
  w.add(Revocation{"b.two", {}, true, day("2027-01-06"), "retired"}, "r.keeper");
  CHECK(review_of(w, "2027-01-07").owner != before.owner);
  CHECK(review_of(w, "2027-01-07").left == "b.two");
  CHECK(identity_of(review_of(w, "2027-01-07")) == identity_of(before));
}

TEST_CASE("several duties of one kind about one thing are told apart") {
  World w = in_force();
  for (const auto* asked : {"2026-11-02", "2026-11-03"}) {
    Review asks;
    asks.about = w.pin(w.proposal);
    asks.asked_on = day(asked);
    asks.grounds = "I have kept to it";
    w.add(asks, "a.one");
  }
  CHECK(different(duties_called(w, "review-asked", "2026-11-04")) == 2);

  OmbudsmanCase complaint;
  complaint.body = "the ombudsman";
  complaint.reference = "26 001";
  complaint.dated = day("2026-11-02");
  complaint.stage = OmbudsmanStage::decided;
  complaint.finding = "fault";
  complaint.remedies = {{"say sorry", day("2026-12-01")}, {"train staff", day("2026-12-01")}};
  w.add(complaint, "a.one");
  CHECK(different(duties_called(w, "ombudsman-action", "2026-11-04")) == 2);

  Measure blocked = Measure::typed("social-media-block");
  blocked.because = "you wrote there all night";
  World systems = with_a_contact();
  systems.body<Proposal>(systems.proposal).measures.push_back(blocked);
  systems.refresh();
  const auto to_set = duties_called(systems, "systems-to-tell", "2026-11-10");
  CHECK(to_set.size() > 1);
  CHECK(different(to_set) == to_set.size());
}

TEST_CASE("two letters about one thing are two duties") {
  World w = decided();
  const auto first = duties_called(w, "letter-to-send", "2026-10-26");
  REQUIRE(first.size() == 1);
  Duty other = first.front();
  other.sends.letter = "expiry";
  CHECK(identity_of(other) != identity_of(first.front()));
}

TEST_CASE("evidence that was corrected twice over is looked at once for each of it") {
  World w = in_force();
  Proposal& proposal = w.body<Proposal>(w.proposal);
  proposal.cites = {w.pin(w.first_incident), w.pin(w.incident)};
  w.refresh();
  for (const auto& id : {w.first_incident, w.incident}) {
    const Record& record = *w.of_case.record(id);
    Incident better = std::get<Incident>(record.fact().body);
    better.summary += " Or so we thought.";
    w.put({{next_version(record, better, w.now(), "misheard", "substance")}});
  }
  const auto list = duties_called(w, "decision-to-reconsider", "2026-11-04");
  CHECK(list.size() >= 2);
  CHECK(different(list) == list.size());
}
