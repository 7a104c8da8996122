// The words of a reminder: what stands in the subject, in the text and on the page.
#include "regard/present/reminder.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "regard/core/text.hpp"

using namespace regard;
using namespace regard::present;

namespace {

Date day(std::string_view iso) { return *Date::parse(iso); }

ToldDuty a_line(std::string_view due, const std::string& slug = "review", int late_working_days = 0) {
  Duty d;
  d.duty = slug;
  d.ref = "RST-H5R1WZ3K";
  d.case_id = "RC-2026-7K3F9MQ4";
  d.due_on = day(due);
  d.owner = "role:manager";
  d.command = "regard review record RST-H5R1WZ3K --outcome continue|vary|lift --reason TEXT --heard TEXT";
  return {d, {}, late_working_days};
}

ReminderHead head() {
  ReminderHead h;
  h.today = day("2026-11-23");
  h.within = "28 days";
  h.list = "regard due";
  h.read = "41 cases and 380 records";
  return h;
}

std::string subject(Told told, const ReminderHead& h = head()) { return reminder_words(told, h).subject; }

bool says(const std::string& text, std::string_view words) { return text.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("the subject: counts and the nearest day, and nothing else") {
  CHECK(subject({"j.byrne", {a_line("2026-11-26")}}) == "1 thing due, on 26 November 2026");
  CHECK(subject({"j.byrne", {a_line("2026-12-01"), a_line("2026-11-26"), a_line("2026-12-21")}}) == "3 things due, the first on 26 November 2026");
  CHECK(subject({"j.byrne", {a_line("2026-11-22"), a_line("2026-11-23")}}) == "1 thing due, on 23 November 2026; 1 overdue");
  CHECK(subject({"j.byrne", {a_line("2026-11-22")}}) == "1 thing overdue, since 22 November 2026");
  CHECK(subject({"j.byrne", {a_line("2026-11-22"), a_line("2026-11-12")}}) == "2 things overdue, the first since 12 November 2026");
  CHECK(subject({"j.byrne", {}, {{"a.mensah", {a_line("2026-11-26")}}}}) == "1 thing due, on 26 November 2026");
  CHECK(subject({"j.byrne"}) == "Nothing due");
  CHECK(subject({"j.byrne", {}, {}, 0, 2}) == "Nothing new today");
  auto incomplete = head();
  incomplete.fetched = "last fetched 31 days ago";
  CHECK(subject({"j.byrne"}, incomplete) == "The list of what is due may be out of date");
  incomplete.unreadable = 2;
  CHECK(subject({"j.byrne"}, incomplete) == "The list of what is due is incomplete");
}

TEST_CASE("the text of everything that a mail may have to say") {
  auto left = a_line("2026-11-12", "review", 7);
  left.duty.left = "r.khan";
  left.ends = {{"restriction-ends", left.duty.ref, left.duty.case_id, day("2027-05-30")}, {"lapses-unless-reviewed", left.duty.ref, left.duty.case_id, day("2026-12-01")}};
  auto office = a_line("2026-12-21", "policy-review");
  office.duty.case_id.clear();
  office.duty.command = "regard policy set KEY=VALUE";
  auto temporary = a_line("2026-11-24", "immediate-to-ratify");
  temporary.ends = {{"immediate-lapses", "", "", day("2026-11-24")}};
  auto warning = a_line("2026-11-23", "letter-to-send");
  warning.ends = {{"warning-lapses", "", "", day("2027-11-02")}};
  auto hidden = a_line("2026-11-30", "marker-review");
  hidden.duty.command = "regard marker review MRK-1";
  auto h = head();
  h.demo = true;
  h.unreadable = 2;
  h.fetched = "last fetched 31 days ago: fetch before you rely on it";
  const auto words = reminder_words({"j.byrne", {left, warning, temporary, office}, {{"a.mensah", {hidden}}}, 1, 3}, h);
  CHECK(words.text ==
        "This list is incomplete: 2 records could not be read. 'regard check' says\n"
        "which, and why.\n"
        "This list may be out of date; last fetched 31 days ago: fetch before you rely\n"
        "on it.\n"
        "DEMONSTRATION: this register is of fictional people.\n"
        "\n"
        "OVERDUE, 11 days late: review of a restriction\n"
        "    RC-2026-7K3F9MQ4, was due on 12 November 2026\n"
        "    the restriction ends by itself on 30 May 2027\n"
        "    lapses on 1 December 2026 unless it is reviewed\n"
        "    passed on from 'r.khan', who has left\n"
        "    7 working days late: told to you as well\n"
        "    regard review record RST-H5R1WZ3K --outcome continue|vary|lift --reason TEXT --heard TEXT\n"
        "\n"
        "today: letter to send\n"
        "    RC-2026-7K3F9MQ4, due on 23 November 2026\n"
        "    the warning lapses by itself on 2 November 2027\n"
        "    regard review record RST-H5R1WZ3K --outcome continue|vary|lift --reason TEXT --heard TEXT\n"
        "\n"
        "1 day left: immediate restriction to ratify\n"
        "    RC-2026-7K3F9MQ4, due on 24 November 2026\n"
        "    lapses on 24 November 2026 unless it is ratified\n"
        "    regard review record RST-H5R1WZ3K --outcome continue|vary|lift --reason TEXT --heard TEXT\n"
        "\n"
        "28 days left: policy to look at again\n"
        "    due on 21 December 2026\n"
        "    nothing happens by itself\n"
        "    regard policy set KEY=VALUE\n"
        "\n"
        "These are for 'a.mensah', whose e-mail is no address that a mail can go to:\n"
        "pass them on.\n"
        "\n"
        "7 days left: record to look at again\n"
        "    RC-2026-7K3F9MQ4, due on 30 November 2026\n"
        "    nothing happens by itself\n"
        "    regard due --for a.mensah\n"
        "\n"
        "1 more overdue and 3 more within 28 days: regard due --for j.byrne\n"
        "41 cases and 380 records read; 2 could not be read\n");
}

TEST_CASE("the page says the same, and lets nothing that was typed be read as markup") {
  auto line = a_line("2026-11-12", "review", 7);
  line.duty.left = "<b>&\"";
  const auto words = reminder_words({"j.byrne", {line}, {{"a.mensah", {a_line("2026-11-30")}}}, 1, 3}, head());
  for (const auto* part : {"<html lang=\"en-GB\">", "<title>1 thing due, on 30 November 2026; 1 overdue</title>", "<strong>Overdue, 11 days late</strong>", "<th scope=\"col\">", "<th scope=\"row\">review of a restriction</th>", "<br>was due on 12 November 2026</td>",
                           "passed on from '&lt;b&gt;&amp;&quot;', who has left<br>7 working days late: told to you as well<br><code>", "<caption>These are for 'a.mensah'", "1 more overdue and 3 more within 28 days",
                           "41 cases and 380 records read"}) {
    CAPTURE(std::string(part));
    CHECK(says(words.html, part));
  }
  CHECK_FALSE(says(words.html, "<b>"));
  CHECK_FALSE(says(words.html, "http"));
  CHECK_FALSE(says(words.html, "<script"));
}

TEST_CASE("what its holder deletes does not stay by itself") {
  const auto words = reminder_words({"j.byrne", {a_line("2026-11-26", "evidence-to-keep")}}, head());
  CHECK(says(words.text, "    its holder deletes it unless they are asked to keep it\n"));
  CHECK_FALSE(says(words.text, "nothing happens by itself"));
}

TEST_CASE("prose keeps to 78 columns, a command to one line; commands of others' lists name whose they are") {
  auto told_as_well = a_line("2026-11-12", "marker-review", 7);
  told_as_well.duty.command = "regard marker review MRK-1";
  auto theirs = told_as_well;
  theirs.duty.owner = "t.novak";
  const auto words = reminder_words({"j.byrne", {a_line("2026-11-26"), told_as_well, theirs}}, head());
  for (const auto& line : split(words.text, '\n')) CHECK((line.size() <= 78 || line.starts_with("    regard ")));
  CHECK(says(words.text, "    regard due --for manager\n"));
  CHECK(says(words.text, "    regard due --for t.novak\n"));
}

TEST_CASE("the things told of are the same all day, and one done leaves the others as they were") {
  const Told told{"j.byrne", {a_line("2026-11-26"), a_line("2026-11-30")}, {{"a.mensah", {a_line("2026-11-26")}}}, 0, 3};
  const auto things = reminder_words(told, head()).things;
  REQUIRE(things.size() == 3);
  CHECK(things[0] != things[1]);
  CHECK(things[0] != things[2]);
  auto later = head();
  later.read = "42 cases and 390 records";
  later.fetched = "last fetched 2 days ago";
  CHECK(reminder_words(told, later).things == things);
  Told one_done = told;
  one_done.duties.erase(one_done.duties.begin());
  CHECK(reminder_words(one_done, head()).things == std::vector<std::string>{things[1], things[2]});
  later.unreadable = 1;
  CHECK(reminder_words(told, later).things.back() == "1 unreadable");
  CHECK(reminder_words({"j.byrne"}, head()).things == std::vector<std::string>{"Nothing due"});
}
