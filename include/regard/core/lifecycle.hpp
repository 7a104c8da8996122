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
  proposed,    // waiting for a decision
  returned,    // sent back to its proposer
  refused,     // decided against
  withdrawn,   // taken back by its proposer
  approved,    // decided, its letter not sent
  notified,    // its letter sent, not yet begun
  in_force,
  contested,   // approved in one clone; refused, returned or withdrawn in another
  voided,      // approved, and changed afterwards: counts for nothing
  lifted,
  quashed,
  expired,
};
inline constexpr std::array<std::string_view, 12> state_words = {
    "proposed", "returned", "refused", "withdrawn", "approved", "notified",
    "in-force", "contested", "void",   "lifted",    "quashed",  "expired"};
inline std::string_view word(State state) { return state_words[static_cast<std::size_t>(state)]; }

enum class Act { decide, withdraw, consult, represent, correct, send_decision, send_refusal, review, quash, send_correction };
inline constexpr std::array<std::string_view, 10> act_words = {
    "decide", "withdraw", "consult", "represent", "correct", "send-decision", "send-refusal", "review", "quash", "send-correction"};

/// nullopt when `state` allows `act`, else the rule that refuses it.
std::optional<Rule> refused_by(State state, Act act);
/// Throws that refusal; `name` is the proposal or restriction, `mend` the next step.
void require_allowed(State state, Act act, std::string_view name);

/// Approved and not ended: it has a review duty, whether or not its letter has gone.
bool stands(State state);
bool has_ended(State state);

}  // namespace regard
