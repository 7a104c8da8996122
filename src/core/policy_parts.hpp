// The parts of those settings that are maps: which keys they have, how each value is spelt, which words it
// may be. Private to the policy; what a setting is for is told in policy.cpp.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/policy.hpp"

namespace regard {

/// One part of a map of texts, such as `within_working_days` of `members`.
struct MapPart {
  std::string_view setting;
  std::string_view part;  // "*": any key
  Form form = Form::text;
  std::vector<std::string_view> choices;
};

const std::vector<MapPart>& map_parts();
/// nullptr where the setting's values are free text.
const MapPart* map_part(std::string_view setting, std::string_view part);

/// The keys that a map setting may have; empty where any key will do.
std::vector<std::string_view> known_keys(std::string_view setting);
/// The parts of a setting that fall back one by one; empty for a setting that falls back as a whole.
std::vector<std::string_view> parts_that_fall_back(std::string_view setting);
/// Whether it falls back part by part, and any key will do: the general pack's own keys are the parts.
bool has_open_parts(std::string_view setting);
/// A word that is none of those that the program itself fixes.
struct WrongWord {
  std::string_view setting;
  std::string what;
};
/// Every such word of a policy, wherever it stands.
std::vector<WrongWord> wrong_words(const Policy& policy);

/// The ways in which a letter is sent.
std::vector<std::string_view> ways_of_sending();

}  // namespace regard
