// Who is told what on which day: the days by themselves, then the people.
#include "regard/core/reminder.hpp"

#include "world.hpp"

using namespace regard;
using namespace regard::test;

namespace {

Duty a_duty(std::string_view due, const std::string& owner = "role:manager", const std::string& act = "review", const std::string& ref = "RST-00000006") {
  Duty d;
  d.duty = "review";
  d.ref = ref;
  d.case_id = "RC-2026-7K3F9MQ4";
  d.due_on = day(due);
  d.owner = owner;
  d.act = act;
  d.command = "regard review record " + ref;
  return d;
}

/// Every day on which one due on `due` is told of, within ten weeks of it.
std::string days_of(std::string_view due, const WorkingDays& calendar = WorkingDays(Nation::england)) {
  std::string list;
  const Date on = day(due);
  for (Date each = on - std::chrono::days(40); each <= on + std::chrono::days(20); each = each + std::chrono::days(1))
    if (is_told_on(a_duty(due), general_policy(), calendar, each)) list += (list.empty() ? "" : " ") + each.iso().substr(5);
  return list;
}

/// "a.one: RST-1 RST-2+6" of each mail: +6: told as well, six working days late; (e.gone: RST-3): in somebody's place.
std::string said(const ToldToday& told) {
  std::string text;
  for (const auto& mail : told.mails) {
    text += mail.officer + ":";
    for (const auto& each : mail.duties) text += " " + each.duty.ref + (each.late_working_days ? fmt::format("+{}", each.late_working_days) : "");
    for (const auto& other : mail.instead) {
      text += " (" + other.officer + ":";
      for (const auto& each : other.duties) text += " " + each.duty.ref;
      text += ")";
    }
    if (mail.more_overdue + mail.more_due > 0) text += fmt::format(" more {}/{}", mail.more_overdue, mail.more_due);
    text += "\n";
  }
  for (const auto& id : told.no_address) text += "no address: " + id + "\n";
  return text + (told.is_lost ? "lost\n" : "");
}

struct Setting {
  World w;
  std::vector<Case> cases = {};
  std::vector<Duty> duties = {};
  std::vector<Ends> ends = {};
  ToldAsked asked = {};

  ToldToday on(std::string_view today) {
    w.refresh();
    asked.today = day(today);
    asked.until = asked.today + std::chrono::days(28);
    return told_on(w.office, cases, duties, ends, asked);
  }
  std::string said_on(std::string_view today) { return said(on(today)); }
};

void spoil_email(World& w, const std::string& id, const std::string& email) {
  for (auto& fact : w.office_facts)
    if (auto* officer = std::get_if<Officer>(&fact.body); officer && officer->officer == id) officer->email = email;
}

}  // namespace

TEST_CASE("the days: so many before, each Monday after") {
  CHECK(days_of("2026-12-10") == "11-12 11-26 12-03 12-09 12-10 12-14 12-21 12-28");  // Boxing Day's Monday among them
}

TEST_CASE("a day that falls on no working day is moved to the one before; several may fall on one") {
  CHECK(days_of("2027-02-28") == "01-29 02-12 02-19 02-26 03-01 03-08 03-15");  // a Sunday: 28, 14, 7, and 1 and 0 together
  CHECK(days_of("2027-03-30") == "03-02 03-16 03-23 03-25 03-30 04-05 04-12 04-19");  // Easter Monday and Good Friday before it
  CHECK(days_of("2027-03-30", WorkingDays(Nation::scotland)) == "03-02 03-16 03-23 03-29 03-30 04-05 04-12 04-19");
  const WorkingDays closed(Nation::england, {{day("2026-12-24"), day("2027-01-03")}});
  CHECK(days_of("2027-01-04", closed) == "12-07 12-21 12-23 01-04 01-11 01-18");
}

TEST_CASE("29 February, and the days on which the clocks change") {
  CHECK(days_of("2028-02-29") == "02-01 02-15 02-22 02-28 02-29 03-06 03-13 03-20");
  CHECK(days_of("2028-03-28") == "02-29 03-14 03-21 03-27 03-28 04-03 04-10 04-17");
  CHECK(days_of("2026-10-25") == "09-25 10-09 10-16 10-23 10-26 11-02 11-09");  // a Sunday, when they go back
  CHECK(days_of("2027-03-29", WorkingDays(Nation::scotland)) == "03-01 03-15 03-22 03-25 03-29 04-05 04-12");  // after the one when they go forward
}

TEST_CASE("what appears when its last reminder is past is told of on the next working day") {
  const auto days_from = [](std::string_view appears, std::string_view due) {
    Duty duty = a_duty(due);
    duty.appears_on = day(appears);
    std::string list;
    for (Date each = duty.appears_on; each <= duty.due_on + std::chrono::days(14); each = each + std::chrono::days(1))
      if (is_told_on(duty, general_policy(), WorkingDays(Nation::england), each)) list += (list.empty() ? "" : " ") + each.iso().substr(5);
    return list;
  };
  CHECK(days_from("2026-11-24", "2026-11-24") == "11-24 11-25 11-30 12-07");  // the same day, a Tuesday; it may appear after the run
  CHECK(days_from("2026-11-27", "2026-11-27") == "11-27 11-30 12-07");        // a Friday: the Monday is both
  CHECK(days_from("2026-11-27", "2026-11-29") == "11-27 11-30 12-07");        // due on a Sunday, told on the Friday
  CHECK(days_from("2026-11-24", "2026-11-25") == "11-24 11-25 11-30 12-07");  // the day itself is still to come
  CHECK(days_from("2026-12-03", "2026-11-24") == "12-04 12-07");              // recorded late, late already
}

TEST_CASE("told is whose it is: the officer, or every holder of the role in post") {
  Setting s;
  s.duties = {a_duty("2026-12-10", "b.two", "review", "RST-1"), a_duty("2026-12-10", "role:manager", "review", "RST-2")};
  CHECK(s.said_on("2026-12-09") == "a.one: RST-2\nb.two: RST-1\n");
  s.w.on("2026-10-01").officer("d.four", {"manager"}, "Housing");  // for one service alone: theirs all the same
  CHECK(s.said_on("2026-12-09") == "a.one: RST-2\nb.two: RST-1\nd.four: RST-2\n");
  CHECK(s.said_on("2026-12-08") == "");
  s.duties = {a_duty("2026-12-10", "role:registrar", "", "general")};
  CHECK(s.said_on("2026-12-09") == "r.keeper: general\n");
}

TEST_CASE("one thing to do is one line, also for who holds two of the roles that have it") {
  Setting s;
  s.duties = {a_duty("2026-12-10", "role:officer"), a_duty("2026-12-10", "role:manager")};
  CHECK(s.said_on("2026-12-09") == "a.one: RST-00000006\n");
}

TEST_CASE("after so many working days others are told as well: who holds the act's roles, and the registrars") {
  Setting s;
  s.duties = {a_duty("2026-12-10")};  // manager and senior-officer review; five working days later is Thursday the 17th
  CHECK(s.said_on("2026-12-14") == "a.one: RST-00000006\n");
  CHECK(s.said_on("2026-12-17") == "");
  CHECK(s.said_on("2026-12-21") == "a.one: RST-00000006\nb.two: RST-00000006+7\nr.keeper: RST-00000006+7\n");
  s.duties = {a_duty("2026-12-14")};  // the fifth is the Monday itself
  CHECK(s.said_on("2026-12-21") == "a.one: RST-00000006\nb.two: RST-00000006+5\nr.keeper: RST-00000006+5\n");
  s.duties = {a_duty("2026-12-15")};
  CHECK(s.said_on("2026-12-21") == "a.one: RST-00000006\n");
  s.duties = {a_duty("2026-12-10", "role:registrar", "")};
  CHECK(s.said_on("2026-12-21") == "r.keeper: RST-00000006\n");
}

TEST_CASE("what ends by itself goes with the duty that is about it") {
  Setting s;
  s.duties = {a_duty("2026-12-10"), a_duty("2026-12-10", "role:manager", "review", "RST-2")};
  s.ends = {{"restriction-ends", "RST-00000006", "RC-2026-7K3F9MQ4", day("2027-04-30")}, {"restriction-ends", "RST-00000006", "RC-2026-00000000", day("2027-05-30")}};
  const auto told = s.on("2026-12-09");
  REQUIRE(told.mails.size() == 1);
  REQUIRE(told.mails[0].duties.size() == 2);
  REQUIRE(told.mails[0].duties[0].ends.size() == 1);
  CHECK(told.mails[0].duties[0].ends[0].last_day == day("2027-04-30"));
  CHECK(told.mails[0].duties[1].ends.empty());
}

TEST_CASE("more of theirs within the horizon is counted; what is others' is not, nor what is told") {
  Setting s;
  s.duties = {a_duty("2026-11-20", "a.one", "review", "RST-1"), a_duty("2026-12-10", "role:manager", "review", "RST-2"), a_duty("2026-12-18", "role:officer", "letters", "RST-3"),
              a_duty("2026-12-30", "b.two", "review", "RST-4"), a_duty("2027-01-15", "a.one", "review", "RST-5")};
  CHECK(s.said_on("2026-12-09") == "a.one: RST-2 more 1/1\n");
}

TEST_CASE("an officer whose e-mail is none: their lines go to the registrars, who are told whose they are") {
  Setting s;
  spoil_email(s.w, "a.one", "a.one at anytown");
  s.duties = {a_duty("2026-12-10", "a.one")};
  CHECK(s.said_on("2026-12-09") == "r.keeper: (a.one: RST-00000006)\nno address: a.one\n");
  // Told as well, which the registrars are anyway.
  s.duties = {a_duty("2026-11-10", "b.two")};
  CHECK(s.said_on("2026-12-14") == "b.two: RST-00000006\nr.keeper: RST-00000006+24\nno address: a.one\n");
  s.w.on("2026-10-01").officer("k.two", {std::string(registrar_role)});
  spoil_email(s.w, "r.keeper", "");
  s.duties = {a_duty("2026-12-10", "role:registrar", "", "general")};
  CHECK(s.said_on("2026-12-09") == "k.two: general (r.keeper: general)\nno address: r.keeper\n");
}

TEST_CASE("where no registrar can be reached either, it is lost, and that is known") {
  Setting s;
  spoil_email(s.w, "r.keeper", "r.keeper");
  s.duties = {a_duty("2026-12-10", "a.one")};
  CHECK(s.said_on("2026-12-09") == "a.one: RST-00000006\n");
  spoil_email(s.w, "a.one", "a b@anytown.example");
  CHECK(s.said_on("2026-12-09") == "no address: a.one\nlost\n");
  s.w.add(Revocation{"r.keeper", {}, true, day("2026-11-01"), "left"}, "r.keeper");
  s.duties = {a_duty("2026-12-10", "role:registrar")};
  CHECK(s.said_on("2026-12-09") == "lost\n");
}

TEST_CASE("an incomplete list is told to the registrars, whatever else there is") {
  Setting s;
  s.asked.is_incomplete = true;
  CHECK(s.said_on("2026-12-09") == "r.keeper:\n");
  s.asked.for_whom = "a.one";
  CHECK(s.said_on("2026-12-09") == "");
}

TEST_CASE("always: on Mondays those too who have a part in it and nothing to be told") {
  Setting s{opened()};
  s.cases = {s.w.of_case};  // owned by a.one
  s.asked.always = true;
  s.w.officer("d.five", {});  // no role, no case
  CHECK(s.said_on("2026-12-15") == "");
  CHECK(s.said_on("2026-12-14") == "a.one:\nb.two:\nc.three:\nr.keeper:\n");
  s.duties = {a_duty("2026-12-10", "b.two")};
  CHECK(s.said_on("2026-12-14") == "a.one:\nb.two: RST-00000006\nc.three:\nr.keeper:\n");
  auto& person = std::get<Person>(s.cases.front().records.front().versions.back().body);
  person.owner = "d.five";
  CHECK(s.said_on("2026-12-14") == "a.one:\nb.two: RST-00000006\nc.three:\nd.five:\nr.keeper:\n");
  s.asked.for_whom = "senior-officer";
  CHECK(s.said_on("2026-12-14") == "b.two: RST-00000006\n");
}

TEST_CASE("limits: to an officer, to a role's holders, to what is due by a day that was typed") {
  Setting s;
  s.duties = {a_duty("2026-12-10", "b.two", "review", "RST-1"), a_duty("2026-12-10", "role:manager", "review", "RST-2"), a_duty("2027-01-06", "a.one", "review", "RST-3")};
  CHECK(s.said_on("2026-12-09") == "a.one: RST-2 RST-3\nb.two: RST-1\n");
  s.asked.for_whom = "b.two";
  CHECK(s.said_on("2026-12-09") == "b.two: RST-1\n");
  s.asked.for_whom = "manager";
  CHECK(s.said_on("2026-12-09") == "a.one: RST-2 RST-3\n");
  s.asked.for_whom = "e.gone";
  CHECK(s.said_on("2026-12-09") == "");
  s.asked = {day("2026-12-09"), day("2026-12-31"), true};
  CHECK(said(told_on(s.w.office, {}, s.duties, {}, s.asked)) == "a.one: RST-2\nb.two: RST-1\n");
}
