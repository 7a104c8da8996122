// Calendar days and UTC instants. Nothing here looks at a clock or a time-zone database.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace regard {

/// The years that can be written, read and counted in.
inline constexpr int first_year = 1900;
inline constexpr int last_year = 2199;

/// A day of the (proleptic) Gregorian calendar, years 1900 to 2199. A default Date is "not given", and so is
/// every day counted from one.
class Date {
 public:
  Date() = default;
  explicit Date(std::chrono::sys_days day) : day_(day), given_(true) {}
  /// Throws Error (usage) for a day that no calendar has, or outside 1900 to 2199.
  Date(int year, unsigned month, unsigned day);

  /// "2026-11-21" and nothing else; nullopt for "2026-7-1" and for 30 February.
  static std::optional<Date> parse(std::string_view iso);

  explicit operator bool() const { return given_; }
  std::chrono::sys_days day() const { return day_; }
  std::chrono::year_month_day ymd() const { return std::chrono::year_month_day(day_); }
  std::chrono::weekday weekday() const { return std::chrono::weekday(day_); }

  /// "2026-11-21"; empty when not given.
  std::string iso() const;
  /// "21 November 2026", as letters and reports say it.
  std::string words() const;

  friend Date operator+(Date a, std::chrono::days n) { return a ? Date(a.day_ + n) : a; }
  friend Date operator-(Date a, std::chrono::days n) { return a ? Date(a.day_ - n) : a; }
  friend int operator-(Date a, Date b) { return static_cast<int>((a.day_ - b.day_).count()); }
  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  std::chrono::sys_days day_{};
  bool given_ = false;
};

/// `day` itself; throws Error (usage) when counting has led outside 1900 to 2199.
Date within_calendar(Date day);

/// The same day of the month `months` later, clamped to that month's end (31 January + 1 = 28 February).
/// Throws Error (usage) outside 1900 to 2199.
Date add_months(Date from, int months);

/// A moment, to the second, in UTC. A default Instant is "not given".
class Instant {
 public:
  Instant() = default;
  explicit Instant(std::chrono::sys_seconds at) : at_(at), given_(true) {}

  /// "2026-11-21T10:03:12Z" and nothing else: no offset, no fraction, no 24:00:00, no leap second.
  static std::optional<Instant> parse(std::string_view iso);

  explicit operator bool() const { return given_; }
  std::chrono::sys_seconds seconds() const { return at_; }
  /// "2026-11-21T10:03:12Z"; empty when not given.
  std::string iso() const;
  Date utc_day() const { return given_ ? Date(std::chrono::floor<std::chrono::days>(at_)) : Date(); }

  friend auto operator<=>(const Instant&, const Instant&) = default;

 private:
  std::chrono::sys_seconds at_{};
  bool given_ = false;
};

/// The day in the United Kingdom at that instant: summer time runs from the last Sunday of March 01:00Z
/// to the last Sunday of October 01:00Z (European Communities rule kept by the Summer Time Order 2002).
Date uk_day(Instant at);
/// "21 November 2026 09:12", UK clock time.
std::string uk_time_words(Instant at);
/// The instant at which the UK clocks show `day` `HH:MM`: the first of the two in the hour that October
/// repeats; nullopt where the text is no time of day, and in the hour that March leaves out.
std::optional<Instant> uk_instant(Date day, std::string_view hhmm);

/// A length of time as typed: 28d, 4w, 3m, 10wd; from 1 to 9999 of its unit.
struct Span {
  enum class Unit { days, weeks, months, working_days };
  int count = 0;
  Unit unit = Unit::days;
  /// nullopt for anything else, a leading nought or a capital letter among it.
  static std::optional<Span> parse(std::string_view text);
  std::string words() const;  // "28 days", "1 month", "10 working days"
  friend bool operator==(const Span&, const Span&) = default;
};

}  // namespace regard
