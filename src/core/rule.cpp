#include "regard/core/rule.hpp"

#include <algorithm>

namespace regard {

namespace {
std::string slug_of(std::string_view name) {
  std::string slug(name);
  std::replace(slug.begin(), slug.end(), '_', '-');
  return slug;
}
}  // namespace

const std::vector<RuleText>& rules() {
  static const std::vector<RuleText> list = {
#define RULE(name, sentence, why, source, since) {Rule::name, slug_of(#name), sentence, why, source, since},
#include "regard/core/rules.def"
#undef RULE
  };
  return list;
}

const RuleText& text_of(Rule rule) { return rules().at(static_cast<std::size_t>(rule)); }

std::string slug(Rule rule) { return text_of(rule).slug; }

std::optional<Rule> rule_of(std::string_view slug) {
  for (const auto& text : rules())
    if (text.slug == slug) return text.rule;
  return std::nullopt;
}

}  // namespace regard
