// Fills a letter's template with values: a strict reading of the Mustache specification's core.
// A value is never run as a template, a template is never named by a value, and no file is opened here.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/tree.hpp"

namespace regard::present {

namespace mustache {
class Reading;
}

/// Makes a value safe for the place it is written to: `escape_html`, `escape_markdown`.
using Escape = std::function<std::string(std::string_view value)>;

/// The text of the partial of that name, or nothing. Asked by names fixed in a template, never by data.
using Partials = std::function<std::optional<std::string>(std::string_view name)>;

struct Strictness {
  /// True for every letter. The specification's own tests run with false: there a missing value is nothing.
  bool missing_is_error = true;
};

/// What a template became.
struct FilledIn {
  std::string text;
  std::vector<const Tree*> written;  // the values that were written, in order: places in the data
};

/// A template, to be filled in as often as there are letters to make: it and its partials are read once.
///
/// Always an Error(records) naming template, line and column: a tag or section that is not closed, a closing
/// tag that does not match, a word that is no name, a cycle of partials (without strictness: one that does
/// not end by itself within 32 steps).
///
/// With `missing_is_error` also: a name the data does not have, of a value or a section; a value that is null
/// or blank, or a list or map; an unescaped value (`{{{x}}}`, `{{&x}}`); an unknown partial; a brace pair
/// left over in the text. A section over false, null, a blank text or an empty list is left out.
///
/// Source: mustache(5), version 1.x, without the optional modules (lambdas, inheritance, dynamic names).
class Template {
 public:
  /// Errors: what can be seen of `text` alone; of a partial when it is come to.
  Template(std::string name, std::string_view text, Partials partials);
  Template(Template&&) noexcept;
  ~Template();

  /// The text with its tags replaced by what `data` holds. Lines end as they do in the template.
  FilledIn fill_in(const Tree& data, const Escape& escape, Strictness strictness = {});

  /// Every name of a value or section that the template and its partials mention, once each, in order of first
  /// mention; "." is not a name. A partial that does not exist has no names.
  std::vector<std::string> names();

 private:
  std::unique_ptr<mustache::Reading> read_;
};

/// `value` as text within HTML, or within a double-quoted attribute: & < > " become entities.
std::string escape_html(std::string_view value);

}  // namespace regard::present
