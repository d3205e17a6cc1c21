// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"
#include "look/Colours.h"

#include <QCoroTask>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace counterfoil {

class LineList;
class Notice;
class Text;

/// A CSV file on its way in or out: what it would do, line by line where something is wrong, before anything
/// is changed; how far it is; and a way out at any time. While it is there it stands in the place of the
/// form.
class CsvPanel final : public QWidget {
    Q_OBJECT

public:
    CsvPanel(Catalogue &catalogue, Catalogue::Of of, QWidget *parent = nullptr);
    ~CsvPanel() override;

    /// Looks at the file and says what importing it would do.
    void preview(const QString &path);
    void exportTo(const QString &path);
    bool isWorking() const { return m_isWorking; }
    /// As its way out does, where nothing is on its way.
    void putAway();

Q_SIGNALS:
    void opened();
    void closed();

private:
    QCoro::Task<> read(CsvOrder::Mode mode);
    QCoro::Task<> write(QString path);
    Catalogue::CsvWork begin(const QString &path, const LocalizedText &words);
    void end();
    void showReport(const CsvReport &report);
    void say(const LocalizedText &words, look::Tone tone);
    void sayAnew();

    Catalogue &m_catalogue;
    Catalogue::Of m_of;
    QString m_path;
    bool m_isWorking = false;
    bool m_isAsking = false; ///< whether to import what was looked at
    std::stop_source m_stop;
    Text *m_name; ///< of the file
    Notice *m_notice;
    LineList *m_problems;
    QProgressBar *m_progress;
    QPushButton *m_import;
    QPushButton *m_good;
    QPushButton *m_cancel;
};

} // namespace counterfoil
