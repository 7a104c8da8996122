#include "regard/core/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

#include "regard/core/error.hpp"

namespace regard {

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::sys_seconds;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> month_words = {"January",   "February", "March",    "April",
                                                          "May",       "June",     "July",     "August",
                                                          "September", "October",  "November", "December"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The number that `count` digits at `at` spell, or -1 where one of them is no digit.
int digits(std::string_view text, std::size_t at, std::size_t count) {
  int value = 0;
  for (const char c : text.substr(at, count)) {
    if (!is_digit(c)) return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

bool in_calendar(long long y) { return y >= first_year && y <= last_year; }

/// nullopt for a day that no calendar has, or outside the years we count in.
std::optional<sys_days> calendar_day(int y, unsigned m, unsigned d) {
  if (!in_calendar(y) || m > 12 || d > 31) return std::nullopt;  // before <chrono> narrows them
  const year_month_day ymd{year(y), month(m), std::chrono::day(d)};
  if (!ymd.ok()) return std::nullopt;
  return sys_days(ymd);
}

[[noreturn]] void refuse_outside(const std::string& what) {
  throw Error(Error::Kind::usage,
              fmt::format("'{}' is outside the years {} to {}", what, first_year, last_year),
              "give a shorter time, or another day");
}

/// "HH:MM" as minutes after midnight.
std::optional<minutes> time_of_day(std::string_view hhmm) {
  if (hhmm.size() != 5 || hhmm[2] != ':') return std::nullopt;
  const int h = digits(hhmm, 0, 2);
  const int m = digits(hhmm, 3, 2);
  if (h < 0 || h > 23 || m < 0 || m > 59) return std::nullopt;
  return hours(h) + minutes(m);
}

/// 01:00Z on the last Sunday of `m`.
sys_seconds clocks_change(year y, month m) {
  return sys_days(y / m / std::chrono::Sunday[std::chrono::last]) + hours(1);
}

/// How far the UK clocks are ahead of UTC.
hours uk_offset(sys_seconds at) {
  const year y = year_month_day(std::chrono::floor<std::chrono::days>(at)).year();
  const bool summer =
      at >= clocks_change(y, std::chrono::March) && at < clocks_change(y, std::chrono::October);
  return hours(summer ? 1 : 0);
}

sys_seconds uk_clock(Instant at) { return at.seconds() + uk_offset(at.seconds()); }

}  // namespace

Date::Date(int y, unsigned m, unsigned d) {
  const auto found = calendar_day(y, m, d);
  if (!found) {
    throw Error(Error::Kind::usage, fmt::format("'{}-{:02}-{:02}' is not a day of the calendar", y, m, d),
                fmt::format("give a day of the years {} to {}", first_year, last_year));
  }
  day_ = *found;
  given_ = true;
}

std::optional<Date> Date::parse(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const int y = digits(iso, 0, 4);
  const int m = digits(iso, 5, 2);
  const int d = digits(iso, 8, 2);
  if (y < 0 || m < 0 || d < 0) return std::nullopt;
  const auto day = calendar_day(y, static_cast<unsigned>(m), static_cast<unsigned>(d));
  if (!day) return std::nullopt;
  return Date(*day);
}

std::string Date::iso() const {
  if (!given_) return {};
  const year_month_day at = ymd();
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(at.year()), static_cast<unsigned>(at.month()),
                     static_cast<unsigned>(at.day()));
}

std::string Date::words() const {
  if (!given_) return {};
  const year_month_day at = ymd();
  return fmt::format("{} {} {}", static_cast<unsigned>(at.day()),
                     month_words[static_cast<unsigned>(at.month()) - 1], static_cast<int>(at.year()));
}

Date within_calendar(Date day) {
  if (day && !in_calendar(static_cast<int>(day.ymd().year()))) refuse_outside(day.iso());
  return day;
}

Date add_months(Date from, int months) {
  if (!from) return from;
  const year_month_day start = from.ymd();
  const long long month_count =
      static_cast<int>(start.year()) * 12LL + static_cast<unsigned>(start.month()) - 1 + months;
  const long long y = month_count / 12;
  if (month_count < 0 || !in_calendar(y)) refuse_outside(fmt::format("{} {:+} months", from.iso(), months));
  const auto target = year(static_cast<int>(y)) / static_cast<int>(month_count % 12 + 1);
  const auto end = (target / std::chrono::last).day();
  return Date(sys_days(target / std::min(start.day(), end)));
}

std::optional<Instant> Instant::parse(std::string_view iso) {
  if (iso.size() != 20 || iso[10] != 'T' || iso[16] != ':' || iso[19] != 'Z') return std::nullopt;
  const auto day = Date::parse(iso.substr(0, 10));
  const auto clock = time_of_day(iso.substr(11, 5));
  const int second = digits(iso, 17, 2);
  if (!day || !clock || second < 0 || second > 59) return std::nullopt;
  return Instant(day->day() + *clock + std::chrono::seconds(second));
}

std::string Instant::iso() const {
  if (!given_) return {};
  const std::chrono::hh_mm_ss clock(at_ - std::chrono::floor<std::chrono::days>(at_));
  return fmt::format("{}T{:02}:{:02}:{:02}Z", utc_day().iso(), clock.hours().count(), clock.minutes().count(),
                     clock.seconds().count());
}

Date uk_day(Instant at) { return at ? Instant(uk_clock(at)).utc_day() : Date(); }

std::string uk_time_words(Instant at) {
  if (!at) return {};
  const sys_seconds shown = uk_clock(at);
  const std::chrono::hh_mm_ss clock(shown - std::chrono::floor<std::chrono::days>(shown));
  return fmt::format("{} {:02}:{:02}", uk_day(at).words(), clock.hours().count(), clock.minutes().count());
}

std::optional<Instant> uk_instant(Date day, std::string_view hhmm) {
  const auto clock = time_of_day(hhmm);
  if (!day || !clock) return std::nullopt;
  const sys_seconds shown = day.day() + *clock;
  // Summer time first: in October's repeated hour both would fit, and the first is meant.
  for (const hours offset : {hours(1), hours(0)}) {
    if (uk_offset(shown - offset) == offset) return Instant(shown - offset);
  }
  return std::nullopt;
}

std::optional<Span> Span::parse(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && is_digit(text[length])) ++length;
  if (length < 1 || length > 4 || text[0] == '0') return std::nullopt;
  const int count = digits(text, 0, length);
  const std::string_view unit = text.substr(length);
  if (unit == "d") return Span{count, Unit::days};
  if (unit == "w") return Span{count, Unit::weeks};
  if (unit == "m") return Span{count, Unit::months};
  if (unit == "wd") return Span{count, Unit::working_days};
  return std::nullopt;
}

std::string Span::words() const {
  std::string_view noun = "day";
  if (unit == Unit::weeks) noun = "week";
  if (unit == Unit::months) noun = "month";
  if (unit == Unit::working_days) noun = "working day";
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace regard
