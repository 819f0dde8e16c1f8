#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace consilium::ui
{

/// A sentence about what the reader changed of the list, with the one way back. Hidden while there
/// is nothing to say.
class ViewNotice : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the object name of the label; the button's is the same with Back.
    ViewNotice(const QString& name, const QString& action, QWidget* parent = nullptr);
    /// `key`: the key that does the same now, or empty.
    void setSentence(const QString& sentence, const QString& key);

Q_SIGNALS:
    void backRequested();

private:
    QString m_action;
    QLabel* m_sentence;
    QPushButton* m_back;
};

} // namespace consilium::ui
