#include "regard/core/overview.hpp"

#include "ladder.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Overview seen(const World& w, std::string_view on, int days = 28) {
  return overview_of(w.office, {w.of_case}, day(on), day(on) + std::chrono::days(days));
}

const Workload* work_called(const Overview& overview, std::string_view duty) {
  for (const auto& work : overview.work)
    if (work.duty == duty) return &work;
  return nullptr;
}

int in_state(const Overview& overview, State state) { return overview.restrictions[static_cast<std::size_t>(state)]; }

}  // namespace

TEST_CASE("a restriction counts in the state it has that day, and a closed case is not open") {
  World w = in_force();
  CHECK(in_state(seen(w, "2026-11-01"), State::notified) == 1);
  CHECK(in_state(seen(w, "2026-11-02"), State::in_force) == 1);
  CHECK(in_state(seen(w, "2027-05-01"), State::expired) == 1);
  CHECK(seen(w, "2026-11-02").open_cases == 1);
  CHECK(seen(w, "2026-11-02").appealed == 0);
  w.add(CaseClosure{"moved away", false}, "a.one");
  CHECK(seen(w, "2027-05-01").open_cases == 0);
}

TEST_CASE("a marker counts in the state it has that day, and past its date it is said besides") {
  World w = in_force();
  Marker marker;
  marker.category = "threats";
  marker.cites = {w.pin(w.incident)};
  marker.risk = "may strike out";
  marker.precautions = "two people at the door";
  marker.review_on = day("2027-01-11");
  marker.remove_by = day("2027-02-01");
  marker.tell = Tell::told;
  const auto id = w.add(marker, "a.one");
  const auto in_state = [&](const Overview& overview, MarkerState state) { return overview.markers[static_cast<std::size_t>(state)]; };
  CHECK(in_state(seen(w, "2026-11-02"), MarkerState::proposed) == 1);
  w.add(Decision{w.pin(id), Outcome::approve, "the threat was made", {}, {}, {}, {}, {}, "b.two", {}}, "b.two");
  CHECK(in_state(seen(w, "2027-02-01"), MarkerState::active) == 1);
  CHECK(seen(w, "2027-02-01").markers_past_their_date == 0);
  CHECK(seen(w, "2027-02-02").markers_past_their_date == 1);
  CHECK(in_state(seen(w, "2027-02-02"), MarkerState::active) == 1);
}

TEST_CASE("work is late from the day after it was due, and not seen past the horizon") {
  const World w = in_force();  // reviewed by 1 February
  CHECK(work_called(seen(w, "2027-01-03"), "review") == nullptr);
  const auto coming = seen(w, "2027-01-04");
  REQUIRE(work_called(coming, "review"));
  CHECK(work_called(coming, "review")->coming == 1);
  CHECK(work_called(coming, "review")->overdue == 0);
  CHECK(work_called(coming, "review")->first == day("2027-02-01"));
  CHECK(work_called(coming, "review")->owners == std::vector<std::string>{"b.two"});
  CHECK(work_called(seen(w, "2027-02-01"), "review")->coming == 1);
  const auto late = seen(w, "2027-02-02");
  CHECK(work_called(late, "review")->overdue == 1);
  CHECK(work_called(late, "review")->coming == 0);
}

TEST_CASE("every duty within the horizon is counted once, whatever it is") {
  const World w = in_force();
  for (const auto on : {"2026-11-02", "2027-01-20", "2027-02-10", "2027-05-10"}) {
    CAPTURE(on);
    const auto overview = seen(w, on);
    int late = 0, coming = 0;
    Date first;
    for (const auto& duty : duties_of(w.office, w.of_case, day(on))) {
      if (duty.due_on < day(on)) ++late;
      else if (duty.due_on <= day(on) + std::chrono::days(28)) ++coming;
      if (duty.due_on < day(on) && (!first || duty.due_on < first)) first = duty.due_on;
    }
    CHECK(overview.overdue() == late);
    CHECK(overview.coming() == coming);
    CHECK(overview.first_overdue(day(on)) == first);
  }
}

TEST_CASE("what ends by itself is shown by day, within the horizon") {
  const World w = in_force();  // until 30 April
  CHECK(seen(w, "2027-04-01").ends.empty());
  const auto ends = seen(w, "2027-04-02").ends;
  REQUIRE(ends.size() == 1);
  CHECK(ends.front().what == "restriction-ends");
  CHECK(ends.front().last_day == day("2027-04-30"));
}

TEST_CASE("a role that nobody holds is named with what it stops") {
  World w = in_force();
  CHECK(seen(w, "2026-11-02").unheld.empty());
  w.add(Revocation{"c.three", {}, true, day("2026-11-01"), "retired"}, "r.keeper");
  const auto unheld = seen(w, "2026-11-02").unheld;
  REQUIRE_FALSE(unheld.empty());
  CHECK(unheld.front().role == "appeal-officer");
  CHECK(unheld.front().stops == std::vector<std::string>{"hearing appeals", "passing appeals on"});
}
