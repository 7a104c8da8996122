// An address that a mail can go to, and that can do nothing else in a header or on a command line. Never here: whether
// anybody reads what goes there.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace regard {

class MailAddress {
 public:
  /// dot-atom@domain.tld in ASCII, 254 characters at most; nullopt for everything else, and for the signs that old mail
  /// programs take as a route, a file or a command (! % / | `).
  ///
  /// Source: RFC 5321, 4.5.3.1; RFC 5322, 3.2.3 and 3.4.1; RFC 1123, 2.1.
  static std::optional<MailAddress> parse(std::string_view typed);

  const std::string& text() const { return text_; }
  std::string_view domain() const;

 private:
  explicit MailAddress(std::string_view text) : text_(text) {}

  std::string text_;
};

}  // namespace regard
