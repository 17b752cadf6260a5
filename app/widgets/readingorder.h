#pragma once

#include <QWidget>

namespace mm {

//! Where Tab goes from \p current: the next or the previous widget below \p root in the order in which a page
//! is read, round at the ends. Qt's own order is that of creation, and much of a page is made anew while it
//! is shown: answers, actions, findings. Follows layouts, splitters and scroll areas; null: there is nowhere
//! to go.
[[nodiscard]] QWidget *tabStopBeside(QWidget &root, const QWidget *current, bool next);

//! Gives the focus to that widget; false: there is none.
bool moveFocus(QWidget &root, const QWidget *current, bool next);

}
