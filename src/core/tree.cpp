#include "regard/core/tree.hpp"

#include <utility>

namespace regard {

std::string Place::words() const {
  if (line <= 0) return source;
  const std::string spot = std::to_string(line) + ":" + std::to_string(column > 0 ? column : 1);
  return source.empty() ? spot : source + ":" + spot;
}

namespace {
Tree scalar(Tree::Shape shape, std::string value) {
  Tree tree;
  tree.shape = shape;
  tree.scalar = std::move(value);
  return tree;
}
}  // namespace

Tree Tree::boolean(bool value) { return regard::scalar(Shape::boolean, value ? "true" : "false"); }
Tree Tree::integer(long long value) { return regard::scalar(Shape::integer, std::to_string(value)); }
Tree Tree::word(std::string value) { return regard::scalar(Shape::word, std::move(value)); }
Tree Tree::text(std::string value) { return regard::scalar(Shape::text, std::move(value)); }

Tree Tree::null() { return {}; }

Tree Tree::list() { return list({}); }

Tree Tree::list(std::vector<Tree> items) {
  Tree tree;
  tree.shape = Shape::list;
  tree.items = std::move(items);
  return tree;
}

Tree Tree::map() {
  Tree tree;
  tree.shape = Shape::map;
  return tree;
}

Tree Tree::texts(const std::vector<std::string>& values) {
  Tree tree = list();
  for (const auto& value : values) tree.items.push_back(text(value));
  return tree;
}

Tree Tree::words(const std::vector<std::string>& values) {
  Tree tree = list();
  for (const auto& value : values) tree.items.push_back(word(value));
  return tree;
}

const Tree* Tree::find(std::string_view key) const {
  for (const auto& entry : entries)
    if (entry.key == key) return &entry.value;
  return nullptr;
}

Tree* Tree::find(std::string_view key) {
  return const_cast<Tree*>(static_cast<const Tree*>(this)->find(key));
}

Tree& Tree::set(std::string key, Tree value) {
  shape = Shape::map;
  if (Tree* there = find(key)) return *there = std::move(value);
  entries.push_back({std::move(key), std::move(value), {}});
  return entries.back().value;
}

bool operator==(const Tree& a, const Tree& b) {
  return a.shape == b.shape && a.scalar == b.scalar && a.items == b.items && a.entries == b.entries;
}

}  // namespace regard
