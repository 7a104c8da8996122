// Everything that affects where a restriction stands lives here: its states, and what each state allows.
// An act that a state does not allow is refused by the rule in the table, and changes nothing.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "regard/core/rule.hpp"

namespace regard {

enum class State {
  proposed,    // waiting for a decision, or for the rest of one
  returned,    // sent back to its proposer
  refused,     // decided against
  withdrawn,   // taken back by its proposer
  approved,    // decided, its letter not sent
  notified,    // its letter sent, not yet begun
  in_force,    // an immediate one: from the moment the person was told
  suspended,   // would be in force, but for an appeal that is not decided yet
  contested,   // approved in one clone; refused, returned or withdrawn in another
  voided,      // approved, and changed afterwards: counts for nothing
  lifted,      // ended by a review
  quashed,     // ended as one that should not have been made
  superseded,  // another one that follows it is in force in its place
  lapsed,      // an immediate one that nobody ratified, or one whose review was missed where the policy says so
  expired,     // its last day has passed
  closed,      // the person has died
};
inline constexpr std::array<std::string_view, 16> state_words = {
    "proposed", "returned", "refused", "withdrawn", "approved",   "notified", "in-force", "suspended",
    "contested", "void",    "lifted",  "quashed",   "superseded", "lapsed",   "expired",  "closed"};
inline std::string_view word(State state) { return state_words[static_cast<std::size_t>(state)]; }

enum class Act {
  decide, affirm, settle, withdraw, consult, represent, correct,
  review, adjourn, ask_review, change_contact, follow, quash,
  appeal, rule_on_appeal, tell,
  send_decision, send_refusal, send_immediate, send_while_it_stands, send_end, send_correction
};
inline constexpr std::array<std::string_view, 22> act_words = {
    "decide", "affirm", "settle", "withdraw", "consult", "represent", "correct",
    "review", "adjourn", "ask-review", "change-contact", "follow", "quash",
    "appeal", "rule-on-appeal", "tell",
    "send-decision", "send-refusal", "send-immediate", "send-while-it-stands", "send-end", "send-correction"};

/// nullopt when `state` allows `act`, else the rule that refuses it.
std::optional<Rule> refused_by(State state, Act act);
/// Throws that refusal; `name` is the proposal or restriction, `mend` the next step.
void require_allowed(State state, Act act, std::string_view name);

/// Approved or imposed, and not ended: somebody must come back to it.
bool stands(State state);
/// Approved or imposed once, and no longer binding.
bool has_ended(State state);

}  // namespace regard
