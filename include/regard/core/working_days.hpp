// Working days of the four UK nations and of a council's own closures.
// Bank holidays are computed by rule, with the proclaimed one-off days as data; no table is downloaded.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "regard/core/date.hpp"

namespace regard {

enum class Nation { england, wales, scotland, northern_ireland };

std::string_view word(Nation nation);  // "england", "northern-ireland" …
std::optional<Nation> nation_of(std::string_view word);

/// The years for which proclaimed one-off days are known; outside them counting is by rule alone.
inline constexpr int bank_holidays_known_from = 2012;
inline constexpr int bank_holidays_known_to = 2027;

/// Bank holidays of `nation` in `year`, in order, substitute days in place of those that fall on a weekend.
/// Sources: Banking and Financial Dealings Act 1971, schedule 1; St Andrew's Day Bank Holiday (Scotland) Act
/// 2007; the proclamations as GOV.UK lists them. Throws Error (usage) for a year outside 1900 to 2199.
std::vector<Date> bank_holidays(Nation nation, int year);

/// First and last day of a closure, both closed.
struct Closure {
  Date first;
  Date last;
  friend bool operator==(const Closure&, const Closure&) = default;
};

/// The working-day calendar of one council: Monday to Friday less its nation's bank holidays and its
/// closures. Counting from a day that is not given gives a day that is not given; counting that leads outside
/// 1900 to 2199 throws Error (usage).
class WorkingDays {
 public:
  explicit WorkingDays(Nation nation, std::vector<Closure> closures = {});

  bool is_working_day(Date day) const;
  /// The day `count` working days after `from` (`from` itself is not counted); count 0: the first working
  /// day on or after `from`; negative counts go back.
  Date add(Date from, int count) const;
  /// Working days after `from` up to and including `to`; when `to` is earlier, the working days before `from`
  /// down to and including `to`, negative. So between(from, add(from, n)) is n. 0 when either is not given.
  int between(Date from, Date to) const;
  /// `from` moved by a typed span; months are calendar months.
  Date add(Date from, const Span& span) const;

 private:
  class Walk;

  Nation nation_;
  std::vector<Closure> closures_;
};

}  // namespace regard
