#include "mustache_context.hpp"

#include "regard/core/text.hpp"

namespace regard::present::mustache {
namespace {

/// "a" and "b.c" of "a.b.c"; nothing after a name without dots.
struct Name {
  explicit Name(std::string_view name) {
    const auto dot = name.find('.');
    first = name.substr(0, dot);
    if (dot != std::string_view::npos) rest = name.substr(dot + 1);
  }

  std::string_view first;
  std::string_view rest;
};

std::string dotted(std::string_view first, std::string_view rest) {
  if (first.empty() || rest.empty()) return std::string(first);
  return std::string(first).append(".").append(rest);
}

std::vector<std::string> keys_of(const std::vector<const Tree*>& values) {
  std::vector<std::string> keys;
  for (const Tree* value : values)
    for (const auto& entry : value->entries) keys.push_back(entry.key);
  return keys;
}

const Tree* find_within(const Tree& value, std::string_view path) {
  const Name name(path);
  const Tree* next = value.find(name.first);
  return next && !name.rest.empty() ? find_within(*next, name.rest) : next;
}

std::string near_within(const Tree& value, std::string_view path) {
  const Name name(path);
  const Tree* next = value.find(name.first);
  if (!next) return dotted(nearest(name.first, keys_of({&value})), name.rest);
  const std::string rest = near_within(*next, name.rest);
  return rest.empty() ? rest : dotted(name.first, rest);
}

}  // namespace

const Tree* Context::find(std::string_view path) const {
  if (path == ".") return values_.back();
  const Name name(path);
  for (auto at = values_.rbegin(); at != values_.rend(); ++at)
    if (const Tree* value = (*at)->find(name.first))
      return name.rest.empty() ? value : find_within(*value, name.rest);
  return nullptr;
}

std::string Context::near(std::string_view path) const {
  const Name name(path);
  for (auto at = values_.rbegin(); at != values_.rend(); ++at)
    if ((*at)->find(name.first)) return near_within(**at, path);
  return dotted(nearest(name.first, keys_of(values_)), name.rest);
}

}  // namespace regard::present::mustache
