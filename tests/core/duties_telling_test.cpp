#include <doctest/doctest.h>

#include "ladder.hpp"
#include "regard/core/check.hpp"
#include "regard/core/contact_change.hpp"
#include "regard/core/duties.hpp"
#include "regard/core/notification.hpp"
#include "telling.hpp"

using namespace regard;
using namespace regard::test;

namespace {

/// "duty ref appears..due owner: rest of the command" of each duty about telling, one a line.
std::string due(const World& w, std::string_view on) {
  std::string lines;
  for (const auto& d : duties_of(w.office, w.of_case, day(on)))
    if (d.command.starts_with("regard notify "))
      lines += fmt::format("{} {} {}..{} {}: {}\n", d.duty, d.ref, d.appears_on.iso(), d.due_on.iso(), d.owner, d.command.substr(14));
  return lines;
}

std::string tell(World& w, Audience audience, const std::string& who, bool again = false) {
  Notification n = a_telling(audience, who, w.today().iso());
  n.again = again;
  return w.put(notify(w.office, w.of_case, n, w.now()));
}
void untell(World& w, const std::string& id) { w.put(withdraw_notification(w.office, w.of_case, {Pin::typed(id), w.today()}, w.now())); }

struct Told {
  std::string members, staff, reception;
};
Told tell_all(World& w) { return {tell(w, Audience::members, "ward:Elm"), tell(w, Audience::staff, "Contact Centre"), tell(w, Audience::systems, "reception")}; }

std::string errors(const World& w) {
  std::string lines;
  for (const auto& finding : check_case(w.office, w.of_case, w.today(), w.clock))
    if (finding.severity == Finding::Severity::error) lines += "[" + slug(finding.rule) + "] " + finding.what + "\n";
  return lines;
}

std::string untold(const Told& told, std::string_view day_ended) {
  return fmt::format("members-to-untell {0} {3}..{3} role:officer: withdraw {0} --on DATE\n"
                     "staff-to-untell {1} {3}..{3} role:officer: withdraw {1} --on DATE\n"
                     "systems-to-untell {2} {3}..{3} role:officer: withdraw {2} --on DATE\n",
                     told.members, told.staff, told.reception, day_ended);
}

}  // namespace

TEST_CASE("whoever must keep to it is told when it begins: staff and systems that day, Members within the policy's days") {
  World w = with_a_contact();
  CHECK(due(w, "2026-11-10") ==
        "staff-to-tell RST-00000006 2026-10-28..2026-11-02 role:officer: staff RST-00000006 --who TEXT --by email --on DATE\n"
        "systems-to-tell RST-00000006 2026-10-28..2026-11-02 role:officer: systems RST-00000006 --who reception --by email --on DATE\n"
        "members-to-tell RST-00000006 2026-10-28..2026-11-04 role:officer: members RST-00000006 --who ward:NAME --by briefing --on DATE\n");
  for (const auto& d : duties_of(w.office, w.of_case, w.today()))
    if (d.duty.ends_with("-to-tell")) CHECK(d.rule == Rule::those_who_need_it_are_told);
  tell(w, Audience::staff, "Contact Centre");
  tell(w, Audience::systems, "crm");  // another system is not the one that was asked for
  CHECK(due(w, "2026-11-10") ==
        "systems-to-tell RST-00000006 2026-10-28..2026-11-02 role:officer: systems RST-00000006 --who reception --by email --on DATE\n"
        "members-to-tell RST-00000006 2026-10-28..2026-11-04 role:officer: members RST-00000006 --who ward:NAME --by briefing --on DATE\n");
  tell(w, Audience::systems, "Reception");
  tell(w, Audience::members, "Cllr Ash");
  CHECK(due(w, "2026-11-10") == "");
}

TEST_CASE("nobody is to be told before the letter has gone, while it does not bind, or of what Members are not told of") {
  World w = with_a_contact({a_measure()});
  CHECK(due(w, "2026-11-10") == "staff-to-tell RST-00000006 2026-10-28..2026-11-02 role:officer: staff RST-00000006 --who TEXT --by email --on DATE\n");
  World waiting = decided();
  CHECK(due(waiting, "2026-11-10") == "");
  Policy policy = general_policy();
  policy.in_force_during_appeal = false;
  World appealed(policy);
  CHECK(due(appealed, "2026-11-10") == "");
}

TEST_CASE("where the policy tells all Members, a ward is not all") {
  Policy policy = general_policy();
  policy.members = {{"for", "any"}, {"who", "all"}, {"within_working_days", "0"}};
  World w = with_a_contact({a_measure()}, [&] {
    World other = warned();
    other.policy = policy;
    other.policy.sha256 = general_policy().sha256;
    return other.refresh();
  }());
  tell(w, Audience::staff, "Contact Centre");
  tell(w, Audience::members, "ward:Elm");
  CHECK(due(w, "2026-11-10") == "members-to-tell RST-00000006 2026-10-28..2026-11-02 role:officer: members RST-00000006 --who all --by briefing --on DATE\n");
  tell(w, Audience::members, "All");
  CHECK(due(w, "2026-11-10") == "");
}

TEST_CASE("a contractor is told where one was affected") {
  World w = with_a_contact({a_measure()});
  w.body<Incident>(w.incident).affected = {{"contractor", "Gas engineer"}};
  w.refresh();
  tell(w, Audience::staff, "Contact Centre");
  CHECK(due(w, "2026-11-10") == "contractors-to-tell RST-00000006 2026-10-28..2026-11-02 role:officer: contractor RST-00000006 --who TEXT --by email --on DATE\n");
  const auto told = tell(w, Audience::contractor, "Warm Homes Ltd");
  CHECK(due(w, "2026-11-10") == "");
  w.on("2027-01-25");
  w.put(record_review(w.office, w.of_case, a_review("RST-00000006", ReviewOutcome::lifted), w.now("b.two")));
  CHECK(due(w, "2027-01-25").find(fmt::format("contractors-to-untell {} 2027-01-25..2027-01-25", told)) != std::string::npos);
}

TEST_CASE("after a change of contact everybody is told anew, a partner is not") {
  World w = with_a_contact();
  const Told told = tell_all(w);
  const auto partner = tell(w, Audience::partner, "NHS trust");
  w.on("2026-11-16");
  w.put(change_contact(w.office, w.of_case, {Pin::typed("RST-00000006"), "Housing Advice", "Housing Repairs", "01234 567899", day("2026-11-20"), "moved", {}, {}, {}}, w.now()));
  CHECK(due(w, "2026-11-16") ==
        fmt::format("staff-to-tell {0} 2026-11-16..2026-11-20 role:officer: staff RST-00000006 --again --who TEXT (as in {0}) --by email --on DATE\n"
                    "systems-to-tell {1} 2026-11-16..2026-11-20 role:officer: systems RST-00000006 --again --who reception --by email --on DATE\n"
                    "members-to-tell-again {2} 2026-11-16..2026-11-24 role:officer: members RST-00000006 --again --who TEXT (as in {2}) --by email --on DATE\n",
                    told.staff, told.reception, told.members));
  const auto anew = tell(w, Audience::members, "ward:Elm", true);
  tell(w, Audience::staff, "Contact Centre", true);
  tell(w, Audience::systems, "reception", true);
  CHECK(due(w, "2026-12-10") == "");
  w.on("2027-01-25");
  w.put(record_review(w.office, w.of_case, a_review("RST-00000006", ReviewOutcome::lifted), w.now("b.two")));
  CHECK(due(w, "2027-01-25").find("members-to-untell " + anew) != std::string::npos);
  CHECK(due(w, "2027-01-25").find(told.members) == std::string::npos);  // one withdrawal takes back both
  CHECK(due(w, "2027-01-25").find("partners-to-untell " + partner) != std::string::npos);
}

TEST_CASE("after an election Members are told anew, while it is in force") {
  World w = with_a_contact();
  const Told told = tell_all(w);
  Details elections;
  elections.election = {day("2026-11-10"), day("2027-02-04"), day("2027-05-06")};
  w.add(elections, "r.keeper");
  const auto anew = fmt::format("members-to-tell-again {0} 2027-02-04..2027-02-08 role:officer: members RST-00000006 --again --who TEXT (as in {0}) --by email --on DATE\n", told.members);
  CHECK(due(w, "2027-02-03") == "");
  CHECK(due(w, "2027-02-04") == anew);
  CHECK(due(w, "2027-04-30") == anew);
  CHECK(due(w, "2027-05-06") == untold(told, "2027-05-01"));  // it is over: nobody is told anew of it
}

TEST_CASE("a measure that is left out is told anew, and its system is set back; an earlier end is told anew") {
  World w = with_a_contact();
  const Told told = tell_all(w);
  w.on("2027-01-25");
  Review review = a_review("RST-00000006", ReviewOutcome::varied);
  review.measures = {one_contact("Customer Relations")};
  w.put(record_review(w.office, w.of_case, review, w.now("b.two")));
  CHECK(due(w, "2027-01-25").find(fmt::format("staff-to-tell {} 2027-01-25..2027-01-25", told.staff)) != std::string::npos);
  CHECK(due(w, "2027-01-25").find(fmt::format("systems-to-untell {} 2027-01-25..2027-01-25", told.reception)) != std::string::npos);
  CHECK(errors(w) == fmt::format("[block-outlives-restriction] 'reception' was set to 'RST-00000006' by '{}', and its measure ended on 25 January 2027\n", told.reception));
  untell(w, told.reception);
  CHECK(errors(w) == "");
  CHECK(due(w, "2027-01-25").find("systems-to") == std::string::npos);

  World shorter = with_a_contact();
  const Told before = tell_all(shorter);
  shorter.on("2027-01-25");
  Review end = a_review("RST-00000006", ReviewOutcome::varied);
  end.measures.clear();
  end.until = day("2027-04-15");
  shorter.put(record_review(shorter.office, shorter.of_case, end, shorter.now("b.two")));
  CHECK(due(shorter, "2027-01-25").find("members-to-tell-again " + before.members) != std::string::npos);
}

TEST_CASE("a review that changes nothing is nobody's news") {
  World w = with_a_contact();
  tell_all(w);
  w.on("2027-01-25");
  w.put(record_review(w.office, w.of_case, a_review("RST-00000006"), w.now("b.two")));
  CHECK(due(w, "2027-01-25") == "");
}

TEST_CASE("when it ends, however it ends, everybody is untold on that day") {
  SUBCASE("lifted") {
    World w = with_a_contact();
    const Told told = tell_all(w);
    w.on("2027-01-25");
    w.put(record_review(w.office, w.of_case, a_review("RST-00000006", ReviewOutcome::lifted), w.now("b.two")));
    CHECK(due(w, "2027-01-25") == untold(told, "2027-01-25"));
    for (const auto& d : duties_of(w.office, w.of_case, w.today()))
      if (d.duty.ends_with("-to-untell")) CHECK(d.rule == (d.duty.starts_with("systems") ? Rule::block_outlives_restriction : Rule::those_told_are_untold));
    CHECK(errors(w) == fmt::format("[block-outlives-restriction] 'reception' was set to 'RST-00000006' by '{}', and that ended on 25 January 2027\n", told.reception));
    for (const auto& id : {told.members, told.staff, told.reception}) untell(w, id);
    CHECK(due(w, "2027-03-25") == "");
    CHECK(errors(w) == "");
  }
  SUBCASE("quashed") {
    World w = with_a_contact();
    const Told told = tell_all(w);
    w.on("2026-12-01");
    w.put(quash(w.office, w.of_case, {Pin::typed("RST-00000006"), {}, "it was somebody else", {}, {}, {}}, w.now("b.two")));
    CHECK(due(w, "2026-12-01") == untold(told, "2026-12-01"));
  }
  SUBCASE("expired") {
    World w = with_a_contact();
    const Told told = tell_all(w);
    CHECK(due(w, "2027-04-30") == "");
    CHECK(due(w, "2027-05-01") == untold(told, "2027-05-01"));
  }
  SUBCASE("the person has died: the case is closed, and those told are untold all the same") {
    World w = with_a_contact();
    const Told told = tell_all(w);
    w.on("2026-12-01");
    w.put(close_case(w.office, w.of_case, {"died on 28 November", true}, w.now()));
    CHECK(duties_of(w.office, w.of_case, w.today()).size() == 3);
    CHECK(due(w, "2026-12-01") == untold(told, "2026-12-01"));
    CHECK(errors(w).find("block-outlives-restriction") != std::string::npos);
    for (const auto& id : {told.members, told.staff, told.reception}) untell(w, id);
    CHECK(duties_of(w.office, w.of_case, w.today()).empty());
    CHECK(errors(w) == "");
  }
}

TEST_CASE("a case is not closed while anybody is to be untold") {
  World w = with_a_contact();
  const auto staff = tell(w, Audience::staff, "Contact Centre");
  w.on("2026-12-01");
  w.put(quash(w.office, w.of_case, {Pin::typed("RST-00000006"), {}, "it was somebody else", {}, {}, {}}, w.now("b.two")));
  w.send("correction", "RST-00000006");
  CHECK(refusal_of([&] { close_case(w.office, w.of_case, {"all is said", false}, w.now()); }) ==
        fmt::format("case-can-close: staff-to-untell is due on 2026-12-01 for '{}'", staff));
  untell(w, staff);
  CHECK(refusal_of([&] { close_case(w.office, w.of_case, {"all is said", false}, w.now()); }) == "");
}

TEST_CASE("what was never told or switched on leaves nothing to take back") {
  World w = with_a_contact();
  w.on("2027-01-25");
  w.put(record_review(w.office, w.of_case, a_review("RST-00000006", ReviewOutcome::lifted), w.now("b.two")));
  CHECK(due(w, "2027-01-25") == "");
  CHECK(errors(w) == "");
}

TEST_CASE("whoever was untold while it stands is to be told once more, from that day") {
  World w = with_a_contact();
  const Told told = tell_all(w);
  w.on("2026-11-16");
  untell(w, told.staff);
  CHECK(due(w, "2026-11-16") == "staff-to-tell RST-00000006 2026-11-16..2026-11-16 role:officer: staff RST-00000006 --who TEXT --by email --on DATE\n");
}

TEST_CASE("who was told of the one that follows need not be told that the earlier one is over") {
  World w = with_a_contact();
  const Told told = tell_all(w);
  w.on("2027-01-11");
  const auto since = w.put(add_incident(w.office, w.of_case, an_incident("2027-01-10"), w.now()));
  Proposal next = a_proposal(since);
  next.follows = Pin::typed("RST-00000006");
  next.measures = {one_contact("Customer Relations")};
  next.from = day("2027-02-01");
  next.until = day("2027-06-30");
  next.review_on = day("2027-05-03");
  const auto follower = w.put(propose(w.office, w.of_case, next, w.now()));
  w.put(decide(w.office, w.of_case, a_decision(follower), w.now("b.two")));
  w.send("decision", follower);
  Notification staff = a_telling(Audience::staff, "Contact Centre", "2027-01-11");
  staff.about = Pin::typed(follower);
  const auto carried = w.put(notify(w.office, w.of_case, staff, w.now()));
  const auto later = due(w, "2027-02-01");
  CHECK(later.find("members-to-tell RST-" + follower.substr(4)) != std::string::npos);
  CHECK(later.find("members-to-untell " + told.members) != std::string::npos);
  CHECK(later.find("systems-to-untell " + told.reception) != std::string::npos);
  CHECK(later.find("staff-to") == std::string::npos);
  CHECK(due(w, "2027-07-01").find("staff-to-untell " + carried) != std::string::npos);
  CHECK(due(w, "2027-07-01").find(told.staff) == std::string::npos);
}
