// The page on packs names every setting, from the description that the program reads packs by.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "regard/core/policy.hpp"
#include "regard/core/text.hpp"
#include "regard/store/yaml.hpp"

using namespace regard;

namespace {

const std::string root = REGARD_SOURCE_DIR;

std::string read_whole(const std::string& path) {
  std::ifstream in(root + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string form_of(const Type& type) {
  std::string one = "text";
  if (!type.choices.empty()) one = join(std::vector<std::string>(type.choices.begin(), type.choices.end()), ", ");
  else if (type.form == Form::integer) one = "whole number";
  else if (type.form == Form::boolean) one = "true or false";
  else if (type.form == Form::word) one = "word";
  if (type.fields) {
    std::vector<std::string> parts;
    for (const auto& field : *type.fields()) parts.push_back(std::string(field.name));
    one = join(parts, ", ");
  }
  if (type.keyed) return type.many ? "map of lists" : "map";
  return type.many ? "list of " + (type.fields ? "maps: " + one : one + "s") : type.fields ? "map: " + one : one;
}

std::string value_in_words(const Tree& value) {
  if (value.is_list()) return value.items.empty() ? "none" : "a list of " + std::to_string(value.items.size());
  if (value.is_map()) return "a map of " + std::to_string(value.entries.size());
  return value.is_null() ? "none" : value.scalar;
}

std::string table_of_settings() {
  std::vector<Finding> findings;
  const Policy general = read_policy(store::read_yaml("general.yaml", read_whole("/policies/general.yaml")).tree, nullptr, findings);
  REQUIRE(findings.empty());
  std::string text = "| setting | what it says | form | general pack |\n| --- | --- | --- | --- |\n";
  for (const auto& field : Described<Policy>::fields())
    text += "| `" + std::string(field.name) + "` | " + std::string(field.help) + " | " + form_of(field.type) + " | " + value_in_words(field.write(&general)) + " |\n";
  std::vector<std::string> acts(acts_with_roles().begin(), acts_with_roles().end());
  text += "\nThe acts of `roles` are " + join(acts, ", ") + "; `warn` follows from `warning_stages`.\n";
  for (const auto& [setting, fields] : {std::pair{"warning_stages", &Described<WarningStage>::fields()}, std::pair{"appeal", &Described<AppealRules>::fields()}}) {
    text += "\nThe parts of `" + std::string(setting) + "`:\n\n";
    for (const auto& field : *fields) text += "- `" + std::string(field.name) + "`: " + std::string(field.help) + "\n";
  }
  return text + "\n";
}

}  // namespace

TEST_CASE("the page on packs tells every setting, as the program reads it") {
  const std::string path = "/docs/policy-packs.md";
  const std::string page = read_whole(path);
  const auto begin = page.find('\n', page.find("<!-- settings")) + 1;
  const auto end = page.find("<!-- end -->");
  REQUIRE(end != std::string::npos);
  REQUIRE(begin < end + 1);
  const std::string table = table_of_settings();
  const bool is_current = page.substr(begin, end - begin) == table;
  if (!is_current && std::getenv("REGARD_REWRITE")) std::ofstream(root + path, std::ios::binary) << page.substr(0, begin) + table + page.substr(end);
  else CHECK(is_current);
}

TEST_CASE("the pack that the page shows can be used") {
  const std::string page = read_whole("/docs/policy-packs.md");
  const auto begin = page.find("```yaml\n") + 8;
  const std::string pack = page.substr(begin, page.find("```", begin) - begin);
  std::vector<Finding> findings;
  const Policy general = read_policy(store::read_yaml("general.yaml", read_whole("/policies/general.yaml")).tree, nullptr, findings);
  const auto read = store::read_yaml("page.yaml", pack);
  CHECK(read.problems.empty());
  const Policy policy = read_policy(read.tree, &general, findings);
  CHECK(findings.empty());
  CHECK(check_policy(policy).empty());
  CHECK(policy.pack == "anytown-2026");
}
