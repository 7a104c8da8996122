#include "regard/store/files.hpp"
#include "regard/store/register.hpp"
#include "regard/store/yaml.hpp"
#include "strict_reading.hpp"

namespace regard {

template <>
struct Codec<Nation> {
  static std::vector<std::string_view> choices() {
    return {word(Nation::england), word(Nation::wales), word(Nation::scotland), word(Nation::northern_ireland)};
  }
  static Type type() { return {Form::word, false, false, choices(), nullptr}; }
  static Tree write(Nation value) { return Tree::word(std::string(word(value))); }
  static void read(Nation& value, const Tree& tree, Reading& reading) {
    if (const auto nation = nation_of(tree.scalar); nation && tree.is_scalar())
      value = *nation;
    else
      reading.problem(tree.place, not_one_of(tree.scalar, choices()));
  }
};

template <>
struct Described<store::Settings> {
  static const std::vector<Field>& fields() {
    using store::Settings;
    static const std::vector<Field> list = {
        field<&Settings::council>("council", "the council's name").needed(),
        field<&Settings::nation>("nation", "whose bank holidays count").needed(),
        field<&Settings::demo>("demo", "whether its people are made up: true or false").needed(),
    };
    return list;
  }
};

}  // namespace regard

namespace regard::store {

namespace {

void check_opening(const Tree& tree, Reading& reading) {
  const Tree* format = tree.find("regard");
  if (!format || format->shape != Tree::Shape::integer || std::stoll(format->scalar) < 1)
    reading.problem(format ? format->place : tree.place, "the register does not open with 'regard: 1'");
  else if (is_newer(tree))
    reading.problem(format->place, "written by a newer regard",
                    "this program knows format " + std::to_string(newest_format) + "; use the program that wrote it");
}

}  // namespace

std::string settings_bytes(const Settings& settings) {
  Tree tree = Tree::map();
  tree.set("regard", Tree::integer(newest_format));
  tree.set("council", Tree::text(settings.council));
  tree.set("nation", Tree::word(std::string(word(settings.nation))));
  tree.set("demo", Tree::boolean(settings.demo));
  return write_yaml(tree);
}

Loaded<Settings> load_settings(const Source& source) {
  Loaded<Settings> loaded;
  auto& found = loaded.unreadable;
  const std::string path = register_file();
  const auto bytes = read_or_tell(source, path, found);
  if (!bytes && found.empty())
    found.push_back(fault(Rule::record_is_readable, {path, 0, 0}, "'register.yaml' is not there",
                          "a register begins with 'regard init'; fetch the missing file from the shared register"));
  if (!bytes) return loaded;
  const Tree tree = read_tree(path, *bytes, found);
  if (!found.empty()) return loaded;
  Reading reading{false, "register.yaml", {}};
  check_opening(tree, reading);
  if (!is_newer(tree)) read_fields(Described<Settings>::fields(), &loaded.value, tree, reading, {"regard"});
  add_problems(reading, tree, *bytes, found);
  return loaded;
}

}  // namespace regard::store
