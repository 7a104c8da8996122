// Every rule has a name, one positive sentence, the reason for it and its source. The list itself is rules.def.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace regard {

/// In the order they are tested.
enum class Rule : int {
#define RULE(name, sentence, why, source, since) name,
#include "regard/core/rules.def"
#undef RULE
};

struct RuleText {
  Rule rule;
  std::string slug;      // "approver-is-not-proposer"
  std::string_view sentence;
  std::string_view why;
  std::string_view source;  // with its grade
  std::string_view since;   // the first version that enforced it
};

const std::vector<RuleText>& rules();
const RuleText& text_of(Rule rule);
std::string slug(Rule rule);
std::optional<Rule> rule_of(std::string_view slug);

}  // namespace regard
