#include "regard/present/json.hpp"

#include <nlohmann/json.hpp>

namespace regard::present {

namespace {

nlohmann::ordered_json value_of(const Tree& tree) {
  using Shape = Tree::Shape;
  switch (tree.shape) {
    case Shape::null: return nullptr;
    case Shape::boolean: return tree.scalar == "true";
    case Shape::integer: return std::stoll(tree.scalar);
    case Shape::list: {
      auto list = nlohmann::ordered_json::array();
      for (const auto& item : tree.items) list.push_back(value_of(item));
      return list;
    }
    case Shape::map: {
      auto map = nlohmann::ordered_json::object();
      for (const auto& entry : tree.entries) map[entry.key] = value_of(entry.value);
      return map;
    }
    default: return tree.scalar;
  }
}

}  // namespace

std::string json(const Tree& tree) {
  return value_of(tree).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace regard::present
