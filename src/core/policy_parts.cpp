#include "policy_parts.hpp"

#include <fmt/format.h>
#include <algorithm>

#include "regard/core/kinds/decisions.hpp"

namespace regard {

const std::vector<MapPart>& map_parts() {
  static const std::vector<MapPart> list = {
      {"members", "for", Form::text, {}},  // measures joined by '+', or `any`, or `none`
      {"members", "who", Form::word, {"all", "ward", "none"}},
      {"members", "what", Form::text, {}},
      {"members", "within_working_days", Form::integer, {}},
      {"members", "may_help", Form::boolean, {}},
      {"policy_review", "months", Form::integer, {}},
      {"policy_review", "from", Form::text, {}},  // a date, or `adoption`
      {"retention", "*", Form::integer, {}},
  };
  return list;
}

const MapPart* map_part(std::string_view setting, std::string_view part) {
  const auto& list = map_parts();
  const auto found = std::find_if(list.begin(), list.end(), [&](const MapPart& row) {
    return row.setting == setting && (row.part == part || row.part == "*");
  });
  return found == list.end() ? nullptr : &*found;
}

std::string part_of(const Keyed& setting, std::string_view part) {
  for (const auto& [key, text] : setting)
    if (key == part) return text;
  return {};
}

std::vector<std::string_view> known_keys(std::string_view setting) {
  if (setting == "roles") return acts_with_roles();
  if (setting == "consult") return acts_with_consultation();
  std::vector<std::string_view> keys;
  for (const auto& row : map_parts())
    if (row.setting == setting && row.part != "*") keys.push_back(row.part);
  return keys;
}

std::vector<std::string_view> parts_that_fall_back(std::string_view setting) {
  if (setting == "members") return {"for", "who", "within_working_days", "may_help"};
  if (setting == "policy_review") return known_keys(setting);
  if (setting == "deemed_delivery") return ways_of_sending();
  std::vector<std::string_view> parts;
  if (setting == "roles")
    for (const auto act : acts_with_roles())
      if (act != "warn") parts.push_back(act);  // that follows from the stages
  if (setting == "appeal")
    for (const auto& field : Described<AppealRules>::fields()) parts.push_back(field.name);
  return parts;
}

bool has_open_parts(std::string_view setting) {
  return setting == "words" || setting == "definitions" || setting == "approved" || setting == "staff_told" ||
         setting == "retention";
}

std::vector<std::string_view> ways_of_sending() { return Codec<SentBy>::choices(); }

namespace {

void look_at(const std::string& name, std::string_view setting, const Tree& value, const Type& type,
             std::vector<WrongWord>& wrong) {
  for (const auto& item : value.items) look_at(name, setting, item, type, wrong);
  if (type.fields && value.is_map())
    for (const auto& field : *type.fields())
      if (const Tree* part = value.find(field.name))
        look_at(fmt::format("{}.{}", name, field.name), setting, *part, field.type, wrong);
  if (type.choices.empty() || value.is_null() || !value.is_scalar()) return;
  if (std::find(type.choices.begin(), type.choices.end(), value.scalar) == type.choices.end())
    wrong.push_back({setting, fmt::format("{}: {}", name, not_one_of(value.scalar, type.choices))});
}

}  // namespace

std::vector<WrongWord> wrong_words(const Policy& policy) {
  std::vector<WrongWord> wrong;
  for (const auto& field : Described<Policy>::fields()) {
    const Tree value = field.write(&policy);
    look_at(std::string(field.name), field.name, value, field.type, wrong);
    for (const auto& entry : value.entries)
      if (const MapPart* part = map_part(field.name, entry.key))
        look_at(fmt::format("{}.{}", field.name, entry.key), field.name, entry.value,
                {part->form, false, false, part->choices, nullptr}, wrong);
  }
  return wrong;
}

}  // namespace regard
