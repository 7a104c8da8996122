// Prints one YAML file as JSON, as our reader sees it, for the comparison with other readers.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>

#include "regard/store/yaml.hpp"

namespace {

using Json = nlohmann::ordered_json;

Json json(const regard::Tree& tree) {
  using Shape = regard::Tree::Shape;
  switch (tree.shape) {
    case Shape::null:
      return nullptr;
    case Shape::boolean:
      return tree.scalar == "true";
    case Shape::integer:
      return std::stoll(tree.scalar);
    case Shape::word:
    case Shape::text:
      return tree.scalar;
    case Shape::list: {
      Json items = Json::array();
      for (const auto& item : tree.items) items.push_back(json(item));
      return items;
    }
    case Shape::map:
      break;
  }
  Json map = Json::object();
  for (const auto& entry : tree.entries) map[entry.key] = json(entry.value);
  return map;
}

}  // namespace

int main(int count, char** words) {
  if (count != 2) {
    std::cerr << "usage: yaml_dump FILE\n";
    return 2;
  }
  std::ifstream file(words[1], std::ios::binary);
  if (!file) {
    std::cerr << words[1] << ": cannot be opened\n";
    return 2;
  }
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  const auto read = regard::store::read_yaml(words[1], bytes);
  for (const auto& problem : read.problems)
    std::cerr << problem.where.words() << ": " << problem.what << '\n' << problem.excerpt << '\n';
  if (!read.problems.empty()) return 1;
  std::cout << json(read.tree).dump() << '\n';
}
