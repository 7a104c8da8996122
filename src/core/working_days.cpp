#include "regard/core/working_days.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "regard/core/error.hpp"

namespace regard {

namespace {

using std::chrono::days;
using std::chrono::last;
using std::chrono::Monday;
using std::chrono::sys_days;
using std::chrono::year;

constexpr std::array<std::pair<Nation, std::string_view>, 4> nation_words = {
    {{Nation::england, "england"},
     {Nation::wales, "wales"},
     {Nation::scotland, "scotland"},
     {Nation::northern_ireland, "northern-ireland"}}};

/// A day proclaimed once, besides those that come every year.
struct OneOff {
  std::chrono::year_month_day day;
  bool scotland_only;
};

constexpr std::array<OneOff, 5> one_offs = {{
    {year(2012) / 6 / 5, false},   // Diamond Jubilee
    {year(2022) / 6 / 3, false},   // Platinum Jubilee
    {year(2022) / 9 / 19, false},  // State Funeral of Queen Elizabeth II
    {year(2023) / 5 / 8, false},   // Coronation of King Charles III
    {year(2026) / 6 / 15, true},   // Scotland's men at the World Cup; Royal Proclamation of 4 February 2026
}};

/// A yearly day that was held on another day once, in the whole United Kingdom.
struct Moved {
  std::chrono::year_month_day usual;
  std::chrono::year_month_day held;
};

constexpr std::array<Moved, 3> moved_days = {{
    {year(2012) / 5 / 28, year(2012) / 6 / 4},  // spring, to join the Diamond Jubilee
    {year(2020) / 5 / 4, year(2020) / 5 / 8},   // early May, to the 75th anniversary of VE Day
    {year(2022) / 5 / 30, year(2022) / 6 / 2},  // spring, to join the Platinum Jubilee
}};

bool is_weekend(sys_days day) { return std::chrono::weekday(day).iso_encoding() > 5; }

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876, as in Meeus, chapter 8).
sys_days easter(int y) {
  const int golden = y % 19;
  const int century = y / 100;
  const int of_century = y % 100;
  const int correction = (century - (century + 8) / 25 + 1) / 3;
  const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
  const int late = (golden + 11 * epact + 22 * weekday) / 451;
  const int march_days = epact + weekday - 7 * late + 22;  // counted from 0 March; over 31 in April
  return sys_days(year(y) / 3 / 1) + days(march_days - 1);
}

/// Days fixed by the calendar, which have a substitute when they fall on a weekend.
std::vector<sys_days> fixed_days(Nation nation, year y) {
  std::vector<sys_days> fixed = {sys_days(y / 1 / 1)};
  if (nation == Nation::scotland) {
    fixed.push_back(sys_days(y / 1 / 2));
    fixed.push_back(sys_days(y / 11 / 30));  // St Andrew
  }
  if (nation == Nation::northern_ireland) {
    fixed.push_back(sys_days(y / 3 / 17));  // St Patrick
    fixed.push_back(sys_days(y / 7 / 12));  // Battle of the Boyne
  }
  fixed.push_back(sys_days(y / 12 / 25));
  fixed.push_back(sys_days(y / 12 / 26));
  return fixed;
}

/// Days that are on a weekday by their rule.
std::vector<sys_days> weekday_days(Nation nation, year y) {
  const sys_days sunday = easter(static_cast<int>(y));
  const bool scotland = nation == Nation::scotland;
  std::vector<sys_days> found = {sunday - days(2), sys_days(y / 5 / Monday[1]),
                                 sys_days(y / 5 / Monday[last]),
                                 scotland ? sys_days(y / 8 / Monday[1]) : sys_days(y / 8 / Monday[last])};
  if (!scotland) found.push_back(sunday + days(1));
  for (const Moved& moved : moved_days)
    std::replace(found.begin(), found.end(), sys_days(moved.usual), sys_days(moved.held));
  for (const OneOff& once : one_offs) {
    if (once.day.year() == y && (scotland || !once.scotland_only)) found.push_back(sys_days(once.day));
  }
  return found;
}

/// Puts every fixed day where it is kept. Days on a weekday stay first; so Christmas on a Sunday passes over
/// Boxing Day's Monday to the Tuesday, as GOV.UK lists it.
void place(std::vector<sys_days>& kept, const std::vector<sys_days>& fixed) {
  std::copy_if(fixed.begin(), fixed.end(), std::back_inserter(kept),
               [](sys_days day) { return !is_weekend(day); });
  for (sys_days day : fixed) {
    if (!is_weekend(day)) continue;
    while (is_weekend(day) || std::find(kept.begin(), kept.end(), day) != kept.end()) day += days(1);
    kept.push_back(day);
  }
}

}  // namespace

std::string_view word(Nation nation) {
  return std::find_if(nation_words.begin(), nation_words.end(),
                      [&](const auto& row) { return row.first == nation; })
      ->second;
}

std::optional<Nation> nation_of(std::string_view word) {
  for (const auto& [nation, name] : nation_words) {
    if (name == word) return nation;
  }
  return std::nullopt;
}

std::vector<Date> bank_holidays(Nation nation, int y) {
  Date(y, 1, 1);  // throws where there is no such year
  std::vector<sys_days> kept = weekday_days(nation, year(y));
  place(kept, fixed_days(nation, year(y)));
  std::sort(kept.begin(), kept.end());
  return {kept.begin(), kept.end()};
}

/// Asks about one day after another and works the bank holidays out once a year.
class WorkingDays::Walk {
 public:
  explicit Walk(const WorkingDays& calendar) : calendar_(calendar) {}

  bool is_working_day(Date day) {
    if (is_weekend(day.day())) return false;
    const auto closed = [&](const Closure& closure) { return closure.first <= day && day <= closure.last; };
    if (std::any_of(calendar_.closures_.begin(), calendar_.closures_.end(), closed)) return false;
    const year asked = day.ymd().year();
    if (asked != year_) {
      holidays_ = bank_holidays(calendar_.nation_, static_cast<int>(asked));
      year_ = asked;
    }
    return !std::binary_search(holidays_.begin(), holidays_.end(), day);
  }

  /// The nearest working day at or beyond `day`, going by `step`.
  Date from(Date day, days step) {
    while (!is_working_day(within_calendar(day))) day = day + step;
    return day;
  }

 private:
  const WorkingDays& calendar_;
  year year_{0};
  std::vector<Date> holidays_;
};

WorkingDays::WorkingDays(Nation nation, std::vector<Closure> closures)
    : nation_(nation), closures_(std::move(closures)) {}

bool WorkingDays::is_working_day(Date day) const { return day && Walk(*this).is_working_day(day); }

Date WorkingDays::add(Date from, int count) const {
  if (!from) return from;
  Walk walk(*this);
  if (count == 0) return walk.from(from, days(1));
  const days step(count > 0 ? 1 : -1);
  for (int left = count; left != 0; left -= static_cast<int>(step.count()))
    from = walk.from(from + step, step);
  return from;
}

int WorkingDays::between(Date from, Date to) const {
  if (!from || !to) return 0;
  Walk walk(*this);
  const int step = from <= to ? 1 : -1;
  int count = 0;
  while (from != to) {
    from = from + days(step);
    if (walk.is_working_day(from)) count += step;
  }
  return count;
}

Date WorkingDays::add(Date from, const Span& span) const {
  if (span.unit == Span::Unit::working_days) return add(from, span.count);
  if (span.unit == Span::Unit::months) return add_months(from, span.count);
  const int in_days = span.unit == Span::Unit::weeks ? span.count * 7 : span.count;
  return within_calendar(from + days(in_days));
}

}  // namespace regard
