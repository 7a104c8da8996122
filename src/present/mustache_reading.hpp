// A template and its partials as parts, each read once however many letters are made of them. Nothing here knows data or
// output.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "mustache_parse.hpp"
#include "regard/present/mustache.hpp"

namespace regard::present::mustache {

class Reading {
 public:
  Reading(std::string name, std::string_view text, Partials partials)
      : name_(std::move(name)), parts_(parse(name_, text)), partials_(std::move(partials)) {}

  const std::string& name() const { return name_; }
  const std::vector<Part>& parts() const { return parts_; }
  /// nullptr where there is no partial of that name. Indented it is another text.
  const std::vector<Part>* partial(const std::string& name, const std::string& indentation = {}) {
    const auto key = std::pair(name, indentation);
    if (const auto found = read_.find(key); found != read_.end()) return &found->second;
    const auto text = partials_ ? partials_(name) : std::nullopt;
    return text ? &read_.emplace(key, parse(name, *text, indentation)).first->second : nullptr;
  }

  bool is_inspected = false;

 private:
  std::string name_;
  std::vector<Part> parts_;
  Partials partials_;
  std::map<std::pair<std::string, std::string>, std::vector<Part>> read_;
};

}  // namespace regard::present::mustache
