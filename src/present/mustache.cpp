#include "regard/present/mustache.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "mustache_context.hpp"
#include "mustache_reading.hpp"
#include "regard/core/error.hpp"

namespace regard::present {

using mustache::Context;
using mustache::Part;
using mustache::Reading;

namespace {

constexpr std::size_t deepest_partial = 32;
[[noreturn]] void fail(const Place& place, const std::string& what, const std::string& mend) {
  throw Error(Error::Kind::records, fmt::format("template '{}' {}", place.source, what), mend, place);
}

bool is_blank(std::string_view words) { return words.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// What a section leaves out: false, null, an empty or blank text, an empty list.
bool is_nothing(const Tree& value) {
  switch (value.shape) {
    case Tree::Shape::null:
      return true;
    case Tree::Shape::boolean:
      return value.scalar == "false";
    case Tree::Shape::list:
      return value.items.empty();
    case Tree::Shape::word:
    case Tree::Shape::text:
      return is_blank(value.scalar);
    default:
      return false;
  }
}

/// Refuses `partial` where the templates already open in `within` would be opened again.
void refuse_cycle(const Part& partial, const std::vector<std::string>& within) {
  const auto again = std::find(within.rbegin(), within.rend(), partial.words);
  if (again == within.rend()) return;
  const auto cycle = fmt::format("{} > {}", fmt::join(again.base() - 1, within.end(), " > "), partial.words);
  fail(partial.place, fmt::format("takes itself in: {}", cycle),
       fmt::format("remove the partial '{}' here", partial.words));
}

/// Walks the templates as written, before any data: what a letter may not have is found wherever it stands.
class Inspection {
 public:
  explicit Inspection(Reading& read) : read_(read) {}

  void letter(std::string_view name, const std::vector<Part>& parts) {
    within_.emplace_back(name);
    for (const Part& part : parts) inspect(part);
    within_.pop_back();
  }

 private:
  void inspect(const Part& part) {
    if (part.kind == Part::Kind::text) refuse_leftover(part);
    if (part.kind == Part::Kind::raw_value)
      fail(part.place,
           fmt::format("writes '{}' unescaped, and a letter never takes a value unescaped", part.words),
           fmt::format("write {{{{{}}}}}", part.words));
    if (part.kind == Part::Kind::partial) inspect_partial(part);
    for (const Part& inner : part.parts) inspect(inner);
  }

  static void refuse_leftover(const Part& part) {
    const auto at = std::min(part.words.find("{{"), part.words.find("}}"));
    if (at == std::string::npos) return;
    Place place = part.place;
    for (const char c : part.words.substr(0, at)) {
      if (c == '\n') ++place.line;
      if (c == '\n')
        place.column = 1;
      else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
        ++place.column;
    }
    fail(place, fmt::format("has '{}' left over outside any tag", part.words.substr(at, 2)),
         "remove it, or complete the tag");
  }

  void inspect_partial(const Part& part) {
    refuse_cycle(part, within_);
    const auto* parts = read_.partial(part.words);
    if (!parts)
      fail(part.place, fmt::format("takes in '{}', and there is no template of that name", part.words),
           "correct the name, or add the template");
    letter(part.words, *parts);
  }

  Reading& read_;
  std::vector<std::string> within_;
};

class Rendering {
 public:
  Rendering(Reading& read, const Tree& data, const Escape& escape, Strictness strictness)
      : read_(read), context_(data), escape_(escape), strict_(strictness.missing_is_error) {}

  void write(const std::vector<Part>& parts) {
    for (const Part& part : parts) write(part);
  }

  FilledIn filled;

 private:
  void write(const Part& part) {
    switch (part.kind) {
      case Part::Kind::text:
        filled.text += part.words;
        break;
      case Part::Kind::value:
      case Part::Kind::raw_value:
        write_value(part);
        break;
      case Part::Kind::section:
        write_section(part);
        break;
      case Part::Kind::inverted:
        if (const Tree* value = asked_for(part); !value || is_nothing(*value)) write(part.parts);
        break;
      case Part::Kind::partial:
        write_partial(part);
        break;
    }
  }

  void write_value(const Part& part) {
    const Tree* value = context_.find(part.words);
    if (strict_) require_value(part, value);
    if (!value || !value->is_scalar()) return;
    const std::string words = part.kind == Part::Kind::raw_value ? value->scalar : escape_(value->scalar);
    if (strict_ && is_blank(words)) fail_for_blank(part);
    filled.text += words;
    filled.written.push_back(value);
  }

  void require_value(const Part& part, const Tree* value) const {
    if (!value)
      fail(part.place, fmt::format("needs a value for '{}', and there is none", part.words),
           mend_missing(part, "give it one, or put it in a section that is left out when there is none"));
    if (!value->is_scalar())
      fail(part.place,
           fmt::format("writes '{}' as one value, and it is a {}", part.words,
                       value->is_list() ? "list" : "map"),
           fmt::format("open a section: {{{{#{}}}}}", part.words));
    if (is_blank(value->scalar)) fail_for_blank(part);
  }

  [[noreturn]] static void fail_for_blank(const Part& part) {
    fail(part.place, fmt::format("needs a value for '{}', and it is empty", part.words),
         "give it one, or put it in a section that is left out when there is none");
  }

  std::string mend_missing(const Part& part, const std::string& otherwise) const {
    const std::string near = context_.near(part.words);
    return near.empty() ? otherwise : fmt::format("did you mean '{}'?", near);
  }

  /// The value a section asks for; strictly, a name that is nowhere is a misspelling and not a "no".
  const Tree* asked_for(const Part& part) const {
    const Tree* value = context_.find(part.words);
    if (!value && strict_)
      fail(part.place, fmt::format("has a section on '{}', and nothing is called that", part.words),
           mend_missing(part, "correct the name, or say false for it"));
    return value;
  }

  void write_section(const Part& part) {
    const Tree* value = asked_for(part);
    if (!value || is_nothing(*value)) return;
    if (!value->is_list()) return write_within(*value, part.parts);
    for (const Tree& item : value->items) write_within(item, part.parts);
  }

  void write_within(const Tree& value, const std::vector<Part>& parts) {
    context_.enter(value);
    write(parts);
    context_.leave();
  }

  void write_partial(const Part& part) {
    const auto* parts = read_.partial(part.words, part.indentation);
    if (!parts) return;  // strictly, the inspection has refused it
    if (within_.size() >= deepest_partial) refuse_cycle(part, within_);
    within_.push_back(part.words);
    write(*parts);
    within_.pop_back();
  }

  Reading& read_;
  Context context_;
  const Escape& escape_;
  bool strict_;
  std::vector<std::string> within_;  // the partials open now, the outermost first
};

class Names {
 public:
  explicit Names(Reading& read) : read_(read) {}

  void gather(const std::vector<Part>& parts) {
    for (const Part& part : parts) {
      if (part.kind == Part::Kind::partial)
        gather_partial(part.words);
      else if (part.kind != Part::Kind::text && part.words != ".")
        add(found, part.words);
      gather(part.parts);
    }
  }

  std::vector<std::string> found;

 private:
  static bool add(std::vector<std::string>& list, const std::string& word) {
    if (std::find(list.begin(), list.end(), word) != list.end()) return false;
    list.push_back(word);
    return true;
  }

  void gather_partial(const std::string& name) {
    const auto* parts = read_.partial(name);
    if (parts && add(visited_, name)) gather(*parts);
  }

  Reading& read_;
  std::vector<std::string> visited_;
};

}  // namespace

Template::Template(std::string name, std::string_view text, Partials partials)
    : read_(std::make_unique<Reading>(std::move(name), text, std::move(partials))) {}
Template::Template(Template&&) noexcept = default;
Template::~Template() = default;

FilledIn Template::fill_in(const Tree& data, const Escape& escape, Strictness strictness) {
  if (strictness.missing_is_error && !read_->is_inspected) Inspection(*read_).letter(read_->name(), read_->parts());
  read_->is_inspected = read_->is_inspected || strictness.missing_is_error;
  Rendering rendering(*read_, data, escape, strictness);
  rendering.write(read_->parts());
  return std::move(rendering.filled);
}

std::vector<std::string> Template::names() {
  Names names(*read_);
  names.gather(read_->parts());
  return std::move(names.found);
}

std::string escape_html(std::string_view value) {
  std::string out;
  for (const char c : value) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

}  // namespace regard::present
