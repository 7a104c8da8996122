#include "regard/core/working_days.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "regard/core/error.hpp"

using regard::bank_holidays;
using regard::Closure;
using regard::Date;
using regard::Error;
using regard::Nation;
using regard::Span;
using regard::WorkingDays;

namespace {

Date day(std::string_view iso) { return Date::parse(iso).value(); }

/// "01-01 04-19 …"
std::string listed(Nation nation, int year) {
  std::string list;
  for (const Date holiday : bank_holidays(nation, year))
    list += (list.empty() ? "" : " ") + holiday.iso().substr(5);
  return list;
}

struct Published {
  int year;
  std::string_view days;
};

}  // namespace

// The lists as https://www.gov.uk/bank-holidays published them, written out: not made by the rules they test.
TEST_CASE("bank holidays of England and of Wales as published") {
  const std::vector<Published> rows = {{2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"},
                                       {2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27"},
                                       {2017, "01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26"},
                                       {2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"},
                                       {2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"},
                                       {2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"},
                                       {2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"},
                                       {2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"},
                                       {2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"},
                                       {2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"},
                                       {2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"},
                                       {2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"},
                                       {2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"}};
  for (const Published& row : rows) {
    CAPTURE(row.year);
    CHECK(listed(Nation::england, row.year) == row.days);
    CHECK(listed(Nation::wales, row.year) == row.days);
  }
}

TEST_CASE("bank holidays of Scotland as published") {
  const std::vector<Published> rows = {
      {2012, "01-02 01-03 04-06 05-07 06-04 06-05 08-06 11-30 12-25 12-26"},
      {2017, "01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26"},
      {2018, "01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26"},
      {2019, "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26"},
      {2020, "01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28"},
      {2021, "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28"},
      {2022, "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27"},
      {2023, "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26"},
      {2024, "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26"},
      {2025, "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26"},
      {2026, "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28"},
      {2027, "01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28"}};
  for (const Published& row : rows) {
    CAPTURE(row.year);
    CHECK(listed(Nation::scotland, row.year) == row.days);
  }
}

TEST_CASE("bank holidays of Northern Ireland as published") {
  const std::vector<Published> rows = {
      {2012, "01-02 03-19 04-06 04-09 05-07 06-04 06-05 07-12 08-27 12-25 12-26"},
      {2018, "01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26"},
      {2019, "01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26"},
      {2020, "01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28"},
      {2021, "01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28"},
      {2022, "01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27"},
      {2023, "01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26"},
      {2024, "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26"},
      {2025, "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26"},
      {2026, "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28"},
      {2027, "01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28"}};
  for (const Published& row : rows) {
    CAPTURE(row.year);
    CHECK(listed(Nation::northern_ireland, row.year) == row.days);
  }
}

TEST_CASE("Easter, by the tables of the churches") {
  // Good Friday of years whose Easter is early, late or an exception of the computus.
  for (const std::string_view friday :
       {"1913-03-21", "1943-04-23", "1954-04-16", "1981-04-17", "2000-04-21", "2008-03-21", "2011-04-22",
        "2038-04-23", "2049-04-16", "2076-04-17", "2100-03-26", "2160-03-21"}) {
    CAPTURE(friday);
    const auto holidays = bank_holidays(Nation::england, static_cast<int>(day(friday).ymd().year()));
    CHECK(std::find(holidays.begin(), holidays.end(), day(friday)) != holidays.end());
  }
}

TEST_CASE("in every year every bank holiday is a weekday of its own") {
  for (const Nation nation : {Nation::england, Nation::scotland, Nation::northern_ireland}) {
    for (int year = regard::first_year; year <= regard::last_year; ++year) {
      const auto holidays = bank_holidays(nation, year);
      CAPTURE(year);
      CHECK(holidays.size() >= (nation == Nation::england ? 8U : nation == Nation::scotland ? 9U : 10U));
      CHECK(std::adjacent_find(holidays.begin(), holidays.end(), std::greater_equal<>()) == holidays.end());
      for (const Date holiday : holidays) {
        CHECK(holiday.weekday().iso_encoding() <= 5);
        CHECK(static_cast<int>(holiday.ymd().year()) == year);
      }
    }
  }
  for (const int year : {1899, 2200, 0, -5, 2026 + 65536})
    CHECK_THROWS_AS(bank_holidays(Nation::england, year), Error);
}

TEST_CASE("the words of the nations") {
  for (const Nation nation : {Nation::england, Nation::wales, Nation::scotland, Nation::northern_ireland}) {
    CHECK(regard::nation_of(word(nation)) == nation);
  }
  CHECK(word(Nation::northern_ireland) == "northern-ireland");
  for (const std::string_view text : {"", "England", "northern ireland", "uk", "cornwall"})
    CHECK_FALSE(regard::nation_of(text));
}

TEST_CASE("working days are Monday to Friday less bank holidays and closures") {
  const WorkingDays york(Nation::england, {{day("2026-12-29"), day("2026-12-31")}});
  struct Row {
    std::string_view day;
    bool works;
  };
  const std::vector<Row> rows = {{"2026-11-20", true},  {"2026-11-21", false}, {"2026-11-22", false},
                                 {"2026-11-23", true},  {"2026-11-30", true},  {"2026-12-24", true},
                                 {"2026-12-25", false}, {"2026-12-28", false}, {"2026-12-29", false},
                                 {"2026-12-31", false}, {"2027-01-01", false}, {"2027-01-04", true}};
  for (const Row& row : rows) {
    CAPTURE(row.day);
    CHECK(york.is_working_day(day(row.day)) == row.works);
  }
  CHECK_FALSE(york.is_working_day(Date()));
  CHECK_FALSE(WorkingDays(Nation::scotland).is_working_day(day("2026-11-30")));
  CHECK_FALSE(WorkingDays(Nation::scotland).is_working_day(day("2026-06-15")));
  CHECK(WorkingDays(Nation::northern_ireland).is_working_day(day("2026-06-15")));
  CHECK(WorkingDays(Nation::scotland).is_working_day(day("2026-04-06")));
}

TEST_CASE("counting working days, there and back") {
  const WorkingDays york(Nation::england, {{day("2026-12-29"), day("2026-12-31")}});
  struct Row {
    std::string_view from;
    int count;
    std::string_view to;
  };
  const std::vector<Row> rows = {
      {"2026-11-20", 1, "2026-11-23"},  {"2026-11-21", 1, "2026-11-23"},  {"2026-11-20", 5, "2026-11-27"},
      {"2026-12-24", 1, "2027-01-04"},  {"2026-12-23", 2, "2027-01-04"},  {"2026-11-23", 20, "2026-12-21"},
      {"2026-11-23", -1, "2026-11-20"}, {"2026-11-22", -1, "2026-11-20"}, {"2027-01-04", -1, "2026-12-24"},
      {"2026-04-02", 1, "2026-04-07"},  {"2026-11-23", -20, "2026-10-26"}};
  for (const Row& row : rows) {
    CAPTURE(row.from);
    CAPTURE(row.count);
    CHECK(york.add(day(row.from), row.count).iso() == row.to);
    CHECK(york.between(day(row.from), day(row.to)) == row.count);
  }
  CHECK(york.add(day("2026-11-20"), 0) == day("2026-11-20"));
  CHECK(york.add(day("2026-11-21"), 0) == day("2026-11-23"));
  CHECK(york.add(day("2026-12-25"), 0) == day("2027-01-04"));
  CHECK(york.between(day("2026-11-20"), day("2026-11-20")) == 0);
  CHECK(york.between(day("2026-11-20"), day("2026-11-22")) == 0);
  CHECK(york.between(day("2026-11-21"), day("2026-11-20")) == -1);
}

TEST_CASE("from any day, counting forth and counting the days between agree") {
  const WorkingDays calendar(Nation::scotland, {{day("2026-08-10"), day("2026-08-14")}});
  for (Date from = day("2025-12-20"); from < day("2027-01-10"); from = from + std::chrono::days(1)) {
    for (const int count : {-30, -2, -1, 1, 2, 30}) {
      CAPTURE(from.iso());
      CAPTURE(count);
      const Date to = calendar.add(from, count);
      CHECK(calendar.is_working_day(to));
      CHECK(calendar.between(from, to) == count);
    }
  }
}

TEST_CASE("moving by a typed span") {
  const WorkingDays calendar(Nation::england);
  const auto moved = [&](std::string_view from, std::string_view span) {
    return calendar.add(day(from), Span::parse(span).value()).iso();
  };
  CHECK(moved("2026-11-20", "28d") == "2026-12-18");
  CHECK(moved("2026-11-20", "4w") == "2026-12-18");
  CHECK(moved("2026-11-30", "3m") == "2027-02-28");
  CHECK(moved("2026-12-24", "10wd") == "2027-01-12");
  CHECK_FALSE(calendar.add(Date(), Span{1, Span::Unit::weeks}));
  CHECK_FALSE(calendar.add(Date(), 3));
  CHECK(calendar.between(Date(), day("2026-11-20")) == 0);
}

TEST_CASE("counting never runs off the calendar") {
  const WorkingDays calendar(Nation::england);
  for (const std::string_view span : {"9999w", "9999m"}) {
    CAPTURE(span);
    CHECK_THROWS_AS(calendar.add(day("2026-11-20"), Span::parse(span).value()), Error);
  }
  CHECK(calendar.add(day("2026-11-20"), 9999) > day("2060-01-01"));
  CHECK_THROWS_AS(calendar.add(day("2199-12-31"), 1), Error);
  CHECK_THROWS_AS(calendar.add(day("1900-01-01"), -1), Error);
  const WorkingDays never(Nation::england, {{day("1900-01-01"), day("2199-12-31")}});
  CHECK_THROWS_AS(never.add(day("2026-11-20"), 0), Error);
}
