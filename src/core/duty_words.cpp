#include "regard/core/duty_words.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace regard {

const std::vector<DutyWords>& duty_words() {
  static const std::vector<DutyWords> list = {
      {"letter-to-send", "letter to send"},
      {"letter-returned", "letter that came back, to send another way"},
      {"consultation-to-answer", "consultation to answer"},
      {"proposal-to-decide", "proposal to decide"},
      {"proposal-returned", "proposal that came back"},
      {"decision-to-reconsider", "decision to reconsider"},
      {"immediate-to-ratify", "immediate restriction to ratify"},
      {"members-to-tell", "Members to tell"},
      {"members-to-tell-again", "Members to tell again"},
      {"members-to-untell", "Members to tell that it has ended"},
      {"staff-to-tell", "staff to tell"},
      {"staff-to-untell", "staff to tell that it has ended"},
      {"contractors-to-tell", "contractors to tell"},
      {"contractors-to-untell", "contractors to tell that it has ended"},
      {"partners-to-tell", "partners to tell"},
      {"partners-to-untell", "partners to tell that it has ended"},
      {"systems-to-tell", "systems to set"},
      {"systems-to-untell", "systems to set back"},
      {"representation-to-consider", "representation to consider"},
      {"review-invitation", "invitation to a review to send"},
      {"review", "review of a restriction"},
      {"review-asked", "review that was asked for"},
      {"appeal-to-acknowledge", "appeal to acknowledge"},
      {"appeal-to-allocate", "appeal to allocate"},
      {"appeal-to-decide", "appeal to decide"},
      {"adjustment-to-answer", "request to answer"},
      {"adjustment-review", "arrangement to look at again"},
      {"mail-to-read", "filed mail to read"},
      {"marker-to-inform", "letter to send"},
      {"marker-review", "record to look at again"},
      {"marker-to-remove", "record to take away"},
      {"evidence-to-keep", "evidence to keep before it is deleted"},
      {"safeguarding-first", "something to act on before anything else"},
      {"ombudsman-action", "remedy to carry out"},
      {"policy-review", "policy to look at again"},
  };
  return list;
}

std::string_view discreet_words(const Duty& duty) {
  const auto& list = duty_words();
  const auto row = std::find_if(list.begin(), list.end(), [&](const DutyWords& each) { return each.duty == duty.duty; });
  return row == list.end() ? "something to do" : row->words;
}

std::string discreet_command(const Duty& duty, std::string_view for_whom) {
  // Nouns, letters and options that speak of safety, of health or of why.
  constexpr std::array<std::string_view, 5> telling = {"marker", "adjustment", "referral", "informed", "MRK-"};
  const auto says = [&](std::string_view what) { return duty.command.find(what) != std::string::npos; };
  if (std::none_of(telling.begin(), telling.end(), says)) return duty.command;
  return for_whom.empty() ? "regard due" : fmt::format("regard due --for {}", for_whom);
}

}  // namespace regard
