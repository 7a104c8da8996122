// Words of letters that hang on facts: addresses, channels, ombudsmen, what stays open. For the letter's
// units only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/kinds.hpp"
#include "regard/core/policy.hpp"
#include "regard/core/working_days.hpp"

namespace regard {

/// One line that ends with a stop; nothing stays nothing.
std::string sentence(std::string_view text);
/// The lines of an address without blank ones, one typed in a single line parted at its commas; joined by commas where
/// it stands within a sentence.
std::vector<std::string> address_lines(std::string_view address);
std::string address_in_line(std::string_view address);
/// "by telephone", "in person".
std::string by_channel(std::string_view channel);
/// "2 November 2026 at 14:10"; "3 November 2026 to 17 November 2026".
std::string when_words(const Incident& incident);
/// "ring us on …, e-mail us at … or write to us at …": those of `open` that the details give words for.
std::string ways_to_reach(const Details& details, const std::vector<std::string>& open,
                          const std::vector<Measure>& measures);

struct Ombudsman {
  std::string_view name;
  std::string_view telephone;
  std::string_view website;
};
/// Whom a person in that nation can turn to about a council; in England about a landlord's service the
/// housing ombudsman too. Sources: the ombudsmen's own pages.
std::vector<Ombudsman> ombudsmen(Nation nation, bool landlord);
/// "your MP", "your MP and MSPs".
std::string representatives(Nation nation);
std::string other_formats(Nation nation);

/// Something that no limit closes, in the words of each who reads it; empty where theirs leaves it out.
struct OpenThing {
  std::string letter;  // to the person
  std::string notice;  // to those who deal with them
  std::string lookup;  // to the front line, which has ten seconds
};
struct OpenTo {
  Nation nation;
  std::string member;  // the policy's word for a Member; the lookup names none
  bool council_wide;
  const std::vector<Measure>& measures;
};
/// What stays open whatever is limited: the one list.
std::vector<OpenThing> still_open(const OpenTo& who);
/// That list as one of them reads it.
std::vector<std::string> wordings(const std::vector<OpenThing>& open, std::string OpenThing::* reader);
/// Who is told of a restriction, one sentence a line: staff always, Members as the policy says.
std::vector<std::string> told_of(const Policy& policy, const std::vector<Measure>& measures);
/// "councillor", or the policy's own word.
std::string member_word(const Policy& policy);

bool has_measure(const std::vector<Measure>& measures, std::string_view slug);

}  // namespace regard
