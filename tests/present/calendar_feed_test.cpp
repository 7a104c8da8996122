// The calendar's bytes: lines of 75 octets, texts escaped, one component at least. What stands in it, and how other
// programs read it, is seen in remind-ics.t and tests/cli/calendar_test.py.
#include "regard/present/calendar_feed.hpp"

#include <doctest/doctest.h>

#include "regard/core/text.hpp"

using namespace regard;
using namespace regard::present;

namespace {

const Date any_day(2027, 2, 28);
const Instant any_time = Instant::parse("2026-11-21T10:03:12Z").value();

FeedEvent an_event(std::string summary = "review of a restriction") { return {"1@regard.invalid", any_time, any_day, std::move(summary), "Whose: manager"}; }

std::vector<std::string> lines_in(const std::string& feed) {
  REQUIRE(feed.ends_with("\r\n"));
  auto lines = split(feed.substr(0, feed.size() - 2), '\n');
  for (auto& line : lines) {
    if (&line != &lines.back()) {
      REQUIRE(line.ends_with('\r'));
      line.pop_back();
    }
    CHECK(line.find('\r') == std::string::npos);
  }
  return lines;
}

/// As a reader puts it together again.
std::string unfolded(const std::string& feed) {
  std::string whole;
  for (const auto& line : lines_in(feed)) whole += line.starts_with(' ') ? line.substr(1) : (whole.empty() ? "" : "\n") + line;
  return whole;
}

bool has_line(const std::string& feed, const std::string& line) { return ("\n" + unfolded(feed) + "\n").find("\n" + line + "\n") != std::string::npos; }

}  // namespace

TEST_CASE("an event takes one day, and nobody's time") {
  const auto feed = calendar_feed({"Ashmere Council"}, {an_event()});
  CHECK(has_line(feed, "DTSTART;VALUE=DATE:20270228"));
  CHECK(has_line(feed, "DTEND;VALUE=DATE:20270301"));
  CHECK(has_line(feed, "DTSTAMP:20261121T100312Z"));
  CHECK(has_line(feed, "TRANSP:TRANSPARENT"));
}

TEST_CASE("lines have at most 75 octets, and no character is divided") {
  // Welsh has letters of two octets, a flag has 28: whatever stands before them, they end up across a fold.
  const std::string council = "Cyngor Tŷ Ŵyl a Dŵr Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch \xF0\x9F\x8F\xB4 \xF0\x9F\x91\xA9 \xE2\x82\xAC";
  for (std::size_t before = 0; before < 90; ++before) {
    CAPTURE(before);
    const auto name = std::string(before, 'x') + council + council;
    const auto feed = calendar_feed({name}, {});
    for (const auto& line : lines_in(feed)) {
      CHECK(line.size() <= 75);
      CHECK(is_utf8(line));
    }
    CHECK(has_line(feed, "NAME:" + name + ": what is due"));
  }
}

TEST_CASE("a line of 75 octets stays whole, one more is folded after 75") {
  const std::string as_long_as_may_be(75 - std::string("SUMMARY:").size(), 'x');
  CHECK(calendar_feed({"A"}, {an_event(as_long_as_may_be)}).find("\r\nSUMMARY:" + as_long_as_may_be + "\r\n") != std::string::npos);
  CHECK(calendar_feed({"A"}, {an_event(as_long_as_may_be + "y")}).find("\r\nSUMMARY:" + as_long_as_may_be + "\r\n y\r\n") != std::string::npos);
  const std::string second(74, 'z');
  CHECK(calendar_feed({"A"}, {an_event(as_long_as_may_be + second + "y")}).find("\r\n " + second + "\r\n y\r\n") != std::string::npos);
}

TEST_CASE("a text cannot end its line or its value") {
  auto event = an_event("a; b, c \\ d");
  event.description = "one\ntwo\x1b\nEND:VEVENT";
  const auto feed = calendar_feed({"A\nX-INJECTED:1"}, {event});
  CHECK(has_line(feed, "SUMMARY:a\\; b\\, c \\\\ d"));
  CHECK(has_line(feed, "DESCRIPTION:one\\ntwo\\\\x1b\\nEND:VEVENT"));
  CHECK(has_line(feed, "NAME:A\\nX-INJECTED:1: what is due"));
}

TEST_CASE("a calendar without an event has a component all the same, and shows nothing") {
  const auto feed = calendar_feed({"Ashmere Council"}, {});
  CHECK(has_line(feed, "BEGIN:VTIMEZONE"));
  CHECK(feed.find("VEVENT") == std::string::npos);
  CHECK(feed.find("DESCRIPTION") == std::string::npos);
  CHECK(calendar_feed({"Ashmere Council"}, {an_event()}).find("VTIMEZONE") == std::string::npos);
}

TEST_CASE("what makes a calendar less than it seems is said in it, for both kinds of readers") {
  FeedHead head{"Ashmere Council"};
  head.unreadable = 1;
  CHECK(has_line(calendar_feed(head, {}), "DESCRIPTION:incomplete: 1 record could not be read"));
  head.unreadable = 2;
  head.demo = true;
  head.fetched = "last fetched 31 days ago";
  CHECK(has_line(calendar_feed(head, {}), "X-WR-CALDESC:incomplete: 2 records could not be read\\; last fetched 31 days ago\\; a demonstration: fictional people"));
}

TEST_CASE("an event says whose it is, what happens by itself and how it is done") {
  Duty duty{"review", "RST-00000006", "RC-2026-7K3F9MQ4", any_day, any_day, "b.two", Rule::review_is_on_time, "regard review record RST-00000006"};
  const std::vector<Ends> ends = {{"restriction-ends", "RST-00000006", duty.case_id, Date(2027, 4, 30)}, {"warning-lapses", "WRN-00000003", duty.case_id, any_day}};
  CHECK(feed_event(duty, ends, {}, {}).summary == "review of a restriction, RC-2026-7K3F9MQ4");
  CHECK(feed_event(duty, ends, {}, {}).description == "Whose: b.two\nMeanwhile: the restriction ends by itself on 30 April 2027\nHow: regard review record RST-00000006");
  duty.owner = "role:manager";
  duty.left = "b.two";
  CHECK(feed_event(duty, {}, {}, {}).description == "Whose: manager (passed on from b.two, who has left)\nHow: regard review record RST-00000006");
}
