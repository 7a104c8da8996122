// A mail as RFC 5322 and MIME have it, in two forms of the same words. Whatever the words are, no header can be put in or
// broken up. Never here: what a mail is about, and the sending.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "regard/core/date.hpp"
#include "regard/core/mail_address.hpp"

namespace regard::present {

struct Mail {
  std::string from_name;
  MailAddress from;
  MailAddress to;
  std::string subject;
  Instant at;
  std::string id;    // hexadecimal; the sender's domain is put behind it
  std::string text;  // UTF-8, lines that end with \n
  std::string html;
};

/// "Subject: words" on as many lines as it takes, each of 78 characters at most and ended by \n. Controls and breaks in
/// the words become blanks; what is not plain ASCII, or has no place to be folded at, is encoded. Nothing that `words`
/// holds begins a line of its own.
///
/// Source: RFC 5322, 2.1.1 and 2.2.3; RFC 2047.
std::string mail_header(std::string_view name, std::string_view words);
/// "From: words <address>"; the words alone are folded and encoded, also where they are more than letters, digits and blanks.
std::string mail_header(std::string_view name, std::string_view words, const MailAddress& address);

/// As a body's lines are kept where only ASCII passes, 76 characters at most (RFC 2045, 6.7).
std::string quoted_printable(std::string_view text);

/// The message, lines ended by \n: multipart/alternative, plain text and HTML. Its bytes follow from `mail` alone.
///
/// Source: RFC 5322, RFC 2046 (5.1.4), RFC 3834 (5, for Auto-Submitted).
std::string message(const Mail& mail);

/// One after the other, each behind a line "From regard Sat Nov 21 00:00:00 2026"; a line of a message that looks like one
/// is quoted, and so is one that was (mboxrd).
std::string mbox(const std::vector<std::string>& messages, Date day);

}  // namespace regard::present
