// Where a template's names are looked up: the data, then whatever each open section stands on.
// Nothing here knows templates, output or what a missing name means.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/tree.hpp"

namespace regard::present::mustache {

class Context {
 public:
  /// `data` and what is entered must outlive the context.
  explicit Context(const Tree& data) : values_{&data} {}

  void enter(const Tree& value) { values_.push_back(&value); }
  void leave() { values_.pop_back(); }

  /// The value of that name, or nullptr; the innermost section is asked first. Only the first word of a
  /// dotted name is looked for further out.
  const Tree* find(std::string_view name) const;

  /// The name that was probably meant by one that is not there, or an empty text.
  std::string near(std::string_view name) const;

 private:
  std::vector<const Tree*> values_;
};

}  // namespace regard::present::mustache
