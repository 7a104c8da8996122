#include "regard/core/date.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "regard/core/error.hpp"

using regard::add_months;
using regard::Date;
using regard::Error;
using regard::Instant;
using regard::Span;
using regard::uk_day;
using regard::uk_instant;
using regard::uk_time_words;
using std::chrono::days;

namespace {

Date day(std::string_view iso) { return Date::parse(iso).value(); }
Instant instant(std::string_view iso) { return Instant::parse(iso).value(); }

}  // namespace

TEST_CASE("a date is read and written as ISO 8601 says and in no other way") {
  for (const std::string_view good : {"1900-01-01", "2000-02-29", "2024-02-29", "2026-11-21", "2199-12-31"}) {
    CAPTURE(good);
    REQUIRE(Date::parse(good));
    CHECK(Date::parse(good)->iso() == good);
  }
  const std::vector<std::string_view> bad = {
      "",           "2026",        "2026-7-1",   "2026-07-1",   "2026-02-30",  "2025-02-29", "1900-02-29",
      "2100-02-29", "2026-13-01",  "2026-00-10", "2026-01-00",  "2026-04-31",  "1899-12-31", "2200-01-01",
      "0000-01-01", "2026/11/21",  "21-11-2026", "2026-11-21 ", " 2026-11-21", "2026-1a-01", "+026-11-21",
      "2026-11--1", "2026-11-21T", "20261121",   "2026-11-2x",  "２026-11-2",  "-026-01-01"};
  for (const std::string_view text : bad) {
    CAPTURE(text);
    CHECK_FALSE(Date::parse(text));
  }
  CHECK_FALSE(Date::parse(std::string_view("2026-11-2\0", 10)));
}

TEST_CASE("a date made of numbers must be a day of the calendar") {
  CHECK(Date(2026, 11, 21) == day("2026-11-21"));
  CHECK_THROWS_AS(Date(2026, 2, 29), Error);
  CHECK_THROWS_AS(Date(1899, 12, 31), Error);
  CHECK_THROWS_AS(Date(2026, 257, 1), Error);  // would wrap to January
  CHECK_THROWS_AS(Date(2026, 1, 257), Error);
  CHECK_THROWS_AS(Date(2026 + 65536, 1, 1), Error);
}

TEST_CASE("a date that is not given stays so") {
  const Date none;
  CHECK_FALSE(none);
  CHECK(none.iso().empty());
  CHECK(none.words().empty());
  CHECK_FALSE(none + days(1));
  CHECK_FALSE(none - days(1));
  CHECK_FALSE(add_months(none, 1));
  CHECK(none != day("1970-01-01"));
}

TEST_CASE("dates in words, counting and order") {
  CHECK(day("2026-08-31").words() == "31 August 2026");
  CHECK(day("2026-01-01").words() == "1 January 2026");
  CHECK(day("2026-12-09").words() == "9 December 2026");
  CHECK((day("2024-02-28") + days(2)).iso() == "2024-03-01");
  CHECK((day("2026-01-01") - days(1)).iso() == "2025-12-31");
  CHECK(day("2026-11-30") - day("2026-11-21") == 9);
  CHECK(day("2026-11-21") - day("2026-11-30") == -9);
  CHECK(day("2026-11-21") < day("2026-11-22"));
  CHECK(day("2026-11-21").weekday() == std::chrono::Saturday);
}

TEST_CASE("months keep the day of the month, clamped to its end") {
  struct Row {
    std::string_view from;
    int months;
    std::string_view to;
  };
  const std::vector<Row> rows = {{"2026-01-31", 1, "2026-02-28"},  {"2024-01-31", 1, "2024-02-29"},
                                 {"2026-08-31", 6, "2027-02-28"},  {"2026-08-15", 6, "2027-02-15"},
                                 {"2026-12-31", 12, "2027-12-31"}, {"2024-02-29", 12, "2025-02-28"},
                                 {"2026-03-31", -1, "2026-02-28"}, {"2026-01-15", -1, "2025-12-15"},
                                 {"2026-05-31", 0, "2026-05-31"},  {"2026-12-01", -12, "2025-12-01"}};
  for (const Row& row : rows) {
    CAPTURE(row.from);
    CHECK(add_months(day(row.from), row.months).iso() == row.to);
  }
  for (const int months : {9999, -9999, 2147483647, -2147483647 - 1})
    CHECK_THROWS_AS(add_months(day("2026-01-01"), months), Error);
  CHECK(add_months(day("2199-11-30"), 1).iso() == "2199-12-30");
  CHECK_THROWS_AS(add_months(day("2199-12-01"), 1), Error);
}

TEST_CASE("a day outside the calendar is said to be so") {
  CHECK(regard::within_calendar(day("2199-12-31")) == day("2199-12-31"));
  CHECK_FALSE(regard::within_calendar(Date()));
  CHECK_THROWS_WITH_AS(regard::within_calendar(day("2199-12-31") + days(1)),
                       "'2200-01-01' is outside the years 1900 to 2199", Error);
}

TEST_CASE("an instant is read and written in UTC and in no other way") {
  for (const std::string_view good :
       {"2026-11-21T10:03:12Z", "1900-01-01T00:00:00Z", "2199-12-31T23:59:59Z"}) {
    CAPTURE(good);
    REQUIRE(Instant::parse(good));
    CHECK(Instant::parse(good)->iso() == good);
  }
  const std::vector<std::string_view> bad = {"",
                                             "2026-11-21",
                                             "2026-11-21T10:03:12",
                                             "2026-11-21T10:03Z",
                                             "2026-11-21t10:03:12Z",
                                             "2026-11-21T10:03:12z",
                                             "2026-11-21 10:03:12Z",
                                             "2026-11-21T24:00:00Z",
                                             "2026-11-21T23:59:60Z",
                                             "2026-11-21T23:60:00Z",
                                             "2026-11-21T10:03:12+00:00",
                                             "2026-11-21T10:03:12.5Z",
                                             "2026-02-30T10:03:12Z",
                                             "2026-11-21T1a:03:12Z",
                                             "2026-11-21T10:03:-1Z",
                                             "2026-11-21T10-03-12Z",
                                             "2026-11-21T10:03:12ZZ"};
  for (const std::string_view text : bad) {
    CAPTURE(text);
    CHECK_FALSE(Instant::parse(text));
  }
  CHECK(Instant().iso().empty());
  CHECK_FALSE(Instant().utc_day());
  CHECK(instant("2026-11-21T23:59:59Z").utc_day() == day("2026-11-21"));
  CHECK(instant("2026-11-21T10:03:12Z") < instant("2026-11-21T10:03:13Z"));
}

TEST_CASE("the day and the clock in the United Kingdom") {
  struct Row {
    std::string_view at;
    std::string_view words;
  };
  const std::vector<Row> rows = {
      {"2026-11-21T09:12:00Z", "21 November 2026 09:12"}, {"2026-11-21T23:59:59Z", "21 November 2026 23:59"},
      {"2026-07-01T22:59:59Z", "1 July 2026 23:59"},      {"2026-07-01T23:00:00Z", "2 July 2026 00:00"},
      {"2026-03-29T00:59:59Z", "29 March 2026 00:59"},    {"2026-03-29T01:00:00Z", "29 March 2026 02:00"},
      {"2026-03-28T23:30:00Z", "28 March 2026 23:30"},    {"2026-10-24T23:30:00Z", "25 October 2026 00:30"},
      {"2026-10-25T00:59:59Z", "25 October 2026 01:59"},  {"2026-10-25T01:00:00Z", "25 October 2026 01:00"},
      {"2024-03-31T01:00:00Z", "31 March 2024 02:00"},    {"2021-10-31T00:59:00Z", "31 October 2021 01:59"},
      {"2026-12-31T23:30:00Z", "31 December 2026 23:30"}};
  for (const Row& row : rows) {
    CAPTURE(row.at);
    CHECK(uk_time_words(instant(row.at)) == row.words);
    CHECK(row.words.substr(0, row.words.size() - 6) == uk_day(instant(row.at)).words());
  }
  CHECK_FALSE(uk_day(Instant()));
  CHECK(uk_time_words(Instant()).empty());
}

TEST_CASE("the instant a UK clock shows") {
  struct Row {
    std::string_view day;
    std::string_view clock;
    std::string_view at;
  };
  const std::vector<Row> rows = {
      {"2026-11-21", "09:12", "2026-11-21T09:12:00Z"}, {"2026-07-01", "00:30", "2026-06-30T23:30:00Z"},
      {"2026-03-29", "00:59", "2026-03-29T00:59:00Z"}, {"2026-03-29", "02:00", "2026-03-29T01:00:00Z"},
      {"2026-10-25", "01:30", "2026-10-25T00:30:00Z"},  // the first of the two
      {"2026-10-25", "02:00", "2026-10-25T02:00:00Z"}};
  for (const Row& row : rows) {
    CAPTURE(row.day);
    CAPTURE(row.clock);
    REQUIRE(uk_instant(day(row.day), row.clock));
    CHECK(uk_instant(day(row.day), row.clock)->iso() == row.at);
  }
  CHECK_FALSE(uk_instant(day("2026-03-29"), "01:30"));  // the clocks never showed it
  for (const std::string_view text :
       {"", "9:12", "24:00", "09:60", "09.12", "09:12:00", "0a:12", "-1:30", "09:1 "}) {
    CAPTURE(text);
    CHECK_FALSE(uk_instant(day("2026-11-21"), text));
  }
  CHECK_FALSE(uk_instant(Date(), "09:12"));
}

TEST_CASE("a span is a count and a unit") {
  using Unit = Span::Unit;
  CHECK(Span::parse("28d") == Span{28, Unit::days});
  CHECK(Span::parse("4w") == Span{4, Unit::weeks});
  CHECK(Span::parse("3m") == Span{3, Unit::months});
  CHECK(Span::parse("10wd") == Span{10, Unit::working_days});
  CHECK(Span::parse("1d") == Span{1, Unit::days});
  CHECK(Span::parse("9999wd") == Span{9999, Unit::working_days});
  for (const std::string_view text :
       {"",    "d",   "28", "0d", "00d",  "028d", "10000d", "99999999999d", "-1d", "+1d", " 1d",
        "1d ", "1 d", "1D", "1y", "1.5m", "1dd",  "1wdx",   "1dw",          "d1",  "1h",  "१d"}) {
    CAPTURE(text);
    CHECK_FALSE(Span::parse(text));
  }
}

TEST_CASE("a span in words") {
  using Unit = Span::Unit;
  CHECK(Span{28, Unit::days}.words() == "28 days");
  CHECK(Span{1, Unit::days}.words() == "1 day");
  CHECK(Span{4, Unit::weeks}.words() == "4 weeks");
  CHECK(Span{1, Unit::months}.words() == "1 month");
  CHECK(Span{10, Unit::working_days}.words() == "10 working days");
  CHECK(Span{1, Unit::working_days}.words() == "1 working day");
}
