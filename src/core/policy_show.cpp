#include <algorithm>

#include "policy_parts.hpp"

namespace regard {

namespace {

Tree whole(const Tree& written, const Type& type);

/// Every field of a structure, those not given as the empty value of their type.
Tree whole_structure(const Tree& written, const std::vector<Field>& fields) {
  Tree map = Tree::map();
  for (const auto& field : fields) {
    const Tree* found = written.find(field.name);
    map.set(std::string(field.name), whole(found ? *found : Tree::null(), field.type));
  }
  return map;
}

Tree empty_scalar(Form form) {
  if (form == Form::integer) return Tree::integer(0);
  if (form == Form::boolean) return Tree::boolean(false);
  return Tree::text("");
}

Tree whole_item(const Tree& written, const Type& type) {
  if (!type.fields) return written.is_null() ? empty_scalar(type.form) : written;
  if (type.fields() == &Described<Choice>::fields())
    return whole(written.find("key") ? *written.find("key") : Tree::null(), {});
  return whole_structure(written, *type.fields());
}

/// What is written, with nothing left null.
Tree whole(const Tree& written, const Type& type) {
  if (type.keyed) return written.is_map() ? written : Tree::map();
  if (type.many) {
    Tree list = Tree::list();
    for (const auto& item : written.items) list.items.push_back(whole_item(item, type));
    return list;
  }
  if (type.fields) return whole_structure(written, *type.fields());
  return written.is_null() ? empty_scalar(type.form) : written;
}

/// The numbers and yes-or-noes in a map of texts, as what they are.
Tree with_typed_parts(std::string_view setting, Tree map) {
  for (auto& entry : map.entries) {
    const MapPart* part = map_part(setting, entry.key);
    if (!part) continue;
    Reading reading;
    int number = 0;
    if (part->form == Form::integer) Codec<int>::read(number, entry.value, reading);
    if (!reading.problems.empty()) continue;  // not a sound pack: the words as they stand
    if (part->form == Form::integer) entry.value = Tree::integer(number);
    if (part->form == Form::boolean) entry.value = Tree::boolean(entry.value.scalar == "true");
  }
  return map;
}

Tree roles_by_act(const Policy& policy) {
  Tree map = Tree::map();
  for (const auto act : acts_with_roles()) map.set(std::string(act), Tree::words(policy.roles_for(act)));
  return map;
}

Tree sources_by_key(const std::vector<SettingSource>& sources) {
  Tree map = Tree::map();
  for (const auto& row : sources) {
    Tree& source = map.set(row.key, Tree::map());
    source.set("source", Tree::text(row.source));
    source.set("grade", Tree::text(row.grade));
  }
  return map;
}

}  // namespace

Tree policy_show(const Policy& policy) {
  Tree shown = Tree::map();
  shown.set("schema", Tree::text("regard/policy/1"));
  shown.set("pack", Tree::word(policy.pack));
  shown.set("version", Tree::integer(policy.version));
  for (const auto& field : Described<Policy>::fields())
    shown.set(std::string(field.name), with_typed_parts(field.name, whole(field.write(&policy), field.type)));
  shown.set("roles", roles_by_act(policy));
  shown.set("unset", Tree::words(policy.unset));
  shown.set("not_known", Tree::words(policy.not_known));
  shown.set("sources", sources_by_key(policy.sources));
  shown.set("existence", sources_by_key(policy.existence));
  return shown;
}

}  // namespace regard
