#include "regard/core/answer.hpp"

namespace regard {

Tree write_every_field(const std::vector<Field>& fields, const void* part) {
  Tree map = Tree::map();
  for (const auto& field : fields) {
    Tree value = field.write(part);
    if (value.is_null() && field.type.many) value = Tree::list();
    else if (value.is_null() && field.is_needed) value = Tree::text("");
    map.set(std::string(field.name), std::move(value));
  }
  return map;
}

}  // namespace regard
