#include "regard/core/duty_words.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace regard {

std::string_view discreet_words(const Duty& duty) {
  const auto* row = std::find_if(duty_words.begin(), duty_words.end(), [&](const DutyWords& each) { return each.duty == duty.duty; });
  return row == duty_words.end() ? "something to do" : row->words;
}

std::string discreet_command(const Duty& duty, std::string_view for_whom) {
  // Nouns, letters and options that speak of safety, of health, of why or of a measure; and words that somebody typed.
  constexpr std::array<std::string_view, 9> telling = {"marker", "adjustment", "referral", "informed", "MRK-", "ADJ-", "RFL-", "notify systems", "ombudsman"};
  const auto says = [&](std::string_view what) { return duty.command.find(what) != std::string::npos; };
  if (std::none_of(telling.begin(), telling.end(), says)) return duty.command;
  return for_whom.empty() ? "regard due" : fmt::format("regard due --for {}", for_whom);
}

std::string ending_words(std::string_view what, int count) {
  const auto one_or_more = [&](const char* one, const char* more) { return std::string(count == 1 ? one : more); };
  if (what == "lapses-unless-reviewed") return one_or_more("lapses unless it is reviewed", "lapse unless they are reviewed");
  if (what == "immediate-lapses") return one_or_more("lapses unless it is ratified", "lapse unless they are ratified");
  if (what == "warning-lapses") return one_or_more("warning lapses", "warnings lapse");
  return one_or_more("restriction ends", "restrictions end");
}

std::string ending_words(const Ends& ends) {
  const auto day = ends.last_day.words();
  if (ends.what == "lapses-unless-reviewed") return fmt::format("lapses on {} unless it is reviewed", day);
  if (ends.what == "immediate-lapses") return fmt::format("lapses on {} unless it is ratified", day);
  if (ends.what == "warning-lapses") return fmt::format("the warning lapses by itself on {}", day);
  return fmt::format("the restriction ends by itself on {}", day);
}

}  // namespace regard
