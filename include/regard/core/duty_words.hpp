// What a duty is called where others may see it: in a mail, in a calendar that is shared, on a screen that somebody
// passes. Never a name, a category, a measure, a marker, health or why; whoever needs those asks the register.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "regard/core/duties.hpp"

namespace regard {

struct DutyWords {
  std::string_view duty;   // "review"
  std::string_view words;  // "review of a restriction"
};

/// Every duty there is, in the order in which the design lists them.
inline constexpr std::array<DutyWords, 35> duty_words = {{
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
}};

/// The name of a duty that has words: any other does not compile, so that none can be left without.
class DutySlug {
 public:
  consteval DutySlug(const char* typed) : slug_(typed) {  // not explicit: a slug is written as the word it is
    bool is_known = false;
    for (const auto& row : duty_words) is_known = is_known || row.duty == slug_;
    if (!is_known) throw "duty_words has no such duty";
  }
  constexpr std::string_view text() const { return slug_; }

 private:
  std::string_view slug_;
};

/// "appeal to decide". A duty whose very name would say too much has plainer words: "something to look at again".
std::string_view discreet_words(const Duty& duty);
/// The command that discharges it, or, where that would say too much, the list in which it stands. `for_whom` is an
/// officer's id or a role.
std::string discreet_command(const Duty& duty, std::string_view for_whom);

/// What ends by itself, in words that follow their number: "restriction ends", "restrictions end".
std::string ending_words(std::string_view what, int count);
/// The same of one thing, with its day: "the restriction ends by itself on 30 May 2027".
std::string ending_words(const Ends& ends);

}  // namespace regard
