// The ten-second answer: who somebody typed may be, and what whoever answers them must know. It tells what to do, and
// never why: no incident, warning, proposal, appeal, category, reason or word of health is given to it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/case.hpp"
#include "regard/core/lookup_match.hpp"
#include "regard/core/restriction.hpp"

namespace regard {

/// Whether the person is held to it on that day: in force, or contested after its letter has gone, until it is settled.
bool binds(const Restriction& restriction, Date today);

/// One person: the case where their business goes on, and the cases that were joined into it.
struct OnePerson {
  const Case* of_case = nullptr;
  std::vector<const Case*> joined;
  std::vector<const Case*> cases() const;  // all of them, the one that goes on first
};
/// Everybody, once each, by case. A case without a person that could be read is left out.
std::vector<OnePerson> everybody(const std::vector<Case>& cases);
/// What they can be found by. `today` is a day in the United Kingdom.
Findable findable(const Office& office, const OnePerson& person, Date today);

/// One restriction that is in force.
struct Limit {
  std::string restriction;        // RST-…
  Date until;
  bool contested = false;         // approved in one clone and not in another; the letter has gone
  std::vector<std::string> say;   // to the person, a sentence each
  std::string applies_to;
  std::vector<std::string> still_open;
};

/// Somebody who might be taken for the person.
struct Lookalike {
  std::string name;
  std::string why;       // "same telephone"
  std::string standing;  // "nothing in force"
};

/// What the front line is told of one person.
struct Card {
  std::string name;
  std::string where;                 // enough of the address to tell people apart
  std::vector<std::string> matched;  // "telephone"; empty on a card that nobody looked for
  std::vector<std::string> safety;   // precautions, and nothing of why
  std::vector<Limit> limits;
  std::vector<std::string> keep_doing;
  std::vector<Lookalike> not_to_be_confused_with;

  bool is_in_force() const { return !limits.empty() || !safety.empty(); }
  Date until() const;  // the last day of the restriction that lasts longest; empty where there is none
};

/// A label and what stands beside it: "Say", "Please ring …".
struct CardLine {
  std::string_view label;
  std::vector<std::string> words;  // one a line
};

/// "RESTRICTED until 24 February 2027", "CARE NEEDED", "Nothing in force".
std::string standing_words(const Card& card);
/// The lines beneath the headline, in their order; for every rendering.
std::vector<CardLine> lines_of(const Card& card);
/// "Christopher Marlow, same telephone (nothing in force)"
std::string words_of(const Lookalike& other);

/// What stands now about one person, without asking who looks like them.
Card card_of(const Office& office, const OnePerson& person, Date today);

struct Answer {
  std::vector<Card> cards;   // who fits, those with something in force first; none where too many fit
  int fit = 0;               // how many people fit
  bool only_similar = false; // nobody fits as it was typed: they are only like it
};
inline constexpr int most_cards = 10;

/// Who fits what was typed, each of them apart: one is never picked out of several who fit equally well.
Answer look_up(const Office& office, const std::vector<Case>& cases, const Query& query, Date today);

/// Somebody with something in force, for those who look without the register.
struct ExtractedPerson {
  Card card;
  Findable found_by;
};
/// By name, then case.
std::vector<ExtractedPerson> extract(const Office& office, const std::vector<Case>& cases, Date today);

}  // namespace regard
